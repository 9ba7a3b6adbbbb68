package fr.jalons.platform;

/**
 * What was asked for was here and is gone for good; answered with the 410 page, so that who kept a
 * copy of it knows that it is to be dropped (RFC 9110, 15.5.11).
 */
public class Gone extends NotFound {
  private static final long serialVersionUID = 1L;

  private final String nearby;
  private final String nearbyPath;

  public Gone(String message) {
    this(message, null, null);
  }

  /**
   * @param nearby name of the place where something like it may be found; null for none
   * @param nearbyPath its address
   */
  public Gone(String message, String nearby, String nearbyPath) {
    super(message);
    this.nearby = nearby;
    this.nearbyPath = nearbyPath;
  }

  /** Name of the place where something like it may be found; null for none. */
  public String nearby() {
    return nearby;
  }

  /** Its address. */
  public String nearbyPath() {
    return nearbyPath;
  }
}
