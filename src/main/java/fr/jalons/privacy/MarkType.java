package fr.jalons.privacy;

/** What a mark says that a stretch of text is. */
public enum MarkType {
  FIRST_NAME,
  NAME,
  PHONE,
  EMAIL,
  ADDRESS,
  BIRTH_DATE,
  /** Numéro de sécurité sociale, with or without its key. */
  NIR,
  IBAN,
  /** A name on a network or in a game. */
  HANDLE,
  PLATE,
  /** A named school, home or service: kind and name together. */
  ESTABLISHMENT
}
