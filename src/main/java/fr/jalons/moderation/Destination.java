package fr.jalons.moderation;

/** Who a danger is passed on to. */
public enum Destination {
  /** The Département's unit that gathers worrying information (CRIP, or CDIP). */
  CRIP,
  PUBLIC_PROSECUTOR,
  RESCUE,
  ADULT_SERVICE;

  public String labelKey() {
    return "moderation.destination." + name();
  }
}
