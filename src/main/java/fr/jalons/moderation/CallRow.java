package fr.jalons.moderation;

import java.time.Instant;

/**
 * A referent who was called.
 *
 * @param name as colleagues know them
 * @param loud by every means, else by mail only
 */
public record CallRow(String name, boolean loud, Instant at) {}
