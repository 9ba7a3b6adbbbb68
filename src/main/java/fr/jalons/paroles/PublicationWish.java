package fr.jalons.paroles;

/** What an author lets be done with their words. */
public enum PublicationWish {
  /** Read by the commission, never published. */
  COMMISSION_ONLY,
  /** Published only once the author has accepted the exact text. */
  SHOW_ME_FIRST,
  /** An adult's standing consent: published if nothing but names and places is hidden. */
  HIDE_NAMES_AND_PUBLISH
}
