package fr.jalons.notices;

/** Hands a letter on to whoever brings it to its address. */
@FunctionalInterface
interface Carrier {
  /** Returns once the letter was accepted for good. */
  void carry(Letter letter) throws CarryFailure;
}
