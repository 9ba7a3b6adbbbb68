package fr.jalons.guide.links;

/** What can be wrong with an address. */
public enum LinkProblem {
  /** The page is not there. */
  GONE,
  /** The site refuses, perhaps only machines: a person should look. */
  REFUSED,
  /** The site fails. */
  FAILING,
  /** Each page leads to another, without end. */
  LOOP,
  /** The site answers, but its certificate or its encryption cannot be trusted. */
  UNSAFE,
  /** Nobody knows the host: the site is gone, or this machine has no network. */
  UNKNOWN,
  /** Nobody answered in time. */
  SILENT,
  /** No address of the Internet, or none that the portal may ask. */
  FORBIDDEN;

  private static final int NOT_FOUND = 404;
  private static final int FOR_GOOD = 410;
  private static final int CLIENT = 400;
  private static final int SERVER = 500;

  /** What an HTTP status means; null when all is well. */
  static LinkProblem of(int status) {
    if (status == NOT_FOUND || status == FOR_GOOD) {
      return GONE;
    }
    if (status >= SERVER) {
      return FAILING;
    }
    return status >= CLIENT ? REFUSED : null;
  }

  public String labelKey() {
    return "guide.desk.link." + name();
  }
}
