package fr.jalons.accounts;

/** The two halves of the commission; a parole is read by one of each. */
public enum College {
  /** Young people and parents. */
  USERS,
  /** Those whose work it is. */
  PROFESSIONALS
}
