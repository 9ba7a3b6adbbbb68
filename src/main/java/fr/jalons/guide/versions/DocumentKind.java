package fr.jalons.guide.versions;

/** What editors can change. */
public enum DocumentKind {
  /** A fiche in one language. */
  FICHE,
  /** A fact, whatever the language of the fiches that cite it. */
  FACT
}
