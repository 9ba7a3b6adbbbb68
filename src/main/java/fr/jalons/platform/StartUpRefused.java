package fr.jalons.platform;

/** The portal cannot start; the message is one line that an operator can act on. */
public class StartUpRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StartUpRefused(String message) {
    super(message);
  }

  public StartUpRefused(String message, Throwable cause) {
    super(message, cause);
  }
}
