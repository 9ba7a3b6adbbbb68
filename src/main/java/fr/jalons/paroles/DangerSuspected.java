package fr.jalons.paroles;

/**
 * Words of a new parole speak plainly of danger, though its author did not say so; fired inside the
 * transaction that stores it.
 */
public record DangerSuspected(long paroleId) {}
