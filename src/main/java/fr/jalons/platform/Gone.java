package fr.jalons.platform;

/**
 * What was asked for was here and is gone for good; answered with the 410 page, so that who kept a
 * copy of it knows that it is to be dropped (RFC 9110, 15.5.11).
 */
public class Gone extends NotFound {
  private static final long serialVersionUID = 1L;

  public Gone(String message) {
    super(message);
  }
}
