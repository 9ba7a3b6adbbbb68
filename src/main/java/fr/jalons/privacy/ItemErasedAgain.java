package fr.jalons.privacy;

/** Fired inside the transaction that erases again, after a restore, what had been erased before. */
public record ItemErasedAgain(long keyId) {}
