package fr.jalons.paroles;

/**
 * A visitor says that a published text speaks of somebody in danger; fired inside the transaction
 * that stores the report, whether or not it hides the text.
 */
public record DangerReported(long paroleId) {}
