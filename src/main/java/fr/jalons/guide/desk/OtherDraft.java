package fr.jalons.guide.desk;

import java.time.Instant;

/**
 * Somebody else's draft of the text one works on.
 *
 * @param author their name
 * @param since when they last wrote
 * @param number of the version
 */
public record OtherDraft(String author, Instant since, int number) {}
