package fr.jalons.embedded;

/** A start that cannot go on; its message is the one line that the person at the terminal reads. */
public class LaunchFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public LaunchFailure(String line) {
    super(line);
  }

  public LaunchFailure(String line, Throwable cause) {
    super(line, cause);
  }
}
