package fr.jalons.moderation;

import java.time.Instant;

/** One line of the paroles whose words may speak of danger. */
public record SignRow(long paroleId, Instant foundAt) {}
