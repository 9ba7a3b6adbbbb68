package fr.jalons.platform;

/** What was asked for is answered elsewhere now; sends its reader there (RFC 9110, 15.4.2). */
public class Moved extends NotFound {
  private static final long serialVersionUID = 1L;

  private final String path;

  /**
   * @param path where, from the portal's root
   */
  public Moved(String path) {
    super("Now at " + path);
    this.path = path;
  }

  public String path() {
    return path;
  }
}
