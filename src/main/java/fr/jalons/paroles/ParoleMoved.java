package fr.jalons.paroles;

/** An act was done to a parole; fired inside the transaction that does it. */
public record ParoleMoved(Parole parole, Act act) {}
