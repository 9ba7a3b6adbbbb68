package fr.jalons.paroles;

/**
 * Somebody says that a person is in danger; fired inside the transaction that raises the alert.
 *
 * @param raisedBy account of the reader; null when it was the author
 */
public record AlertRaised(long paroleId, Long raisedBy) {}
