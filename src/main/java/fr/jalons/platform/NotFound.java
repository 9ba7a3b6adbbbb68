package fr.jalons.platform;

/** What was asked for does not exist, or not for this reader; answered with the 404 page. */
public class NotFound extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotFound(String message) {
    super(message);
  }
}
