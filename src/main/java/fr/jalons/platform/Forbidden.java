package fr.jalons.platform;

/** An account asked for what its roles do not allow; answered with the 403 page. */
public class Forbidden extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Forbidden(String message) {
    super(message);
  }
}
