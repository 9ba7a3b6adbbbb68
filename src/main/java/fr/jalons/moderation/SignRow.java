package fr.jalons.moderation;

import java.time.Instant;

/**
 * One line of the paroles whose words may speak of danger.
 *
 * @param reported whether a visitor said so, and not the machine
 */
public record SignRow(long paroleId, Instant foundAt, boolean reported) {}
