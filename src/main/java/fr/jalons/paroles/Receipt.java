package fr.jalons.paroles;

import java.time.Instant;

/**
 * What an author gets for their words.
 *
 * @param again whether these words, or others with the same form, had been received before
 */
public record Receipt(Code code, Instant receivedAt, boolean danger, boolean again) {}
