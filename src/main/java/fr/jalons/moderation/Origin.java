package fr.jalons.moderation;

import fr.jalons.paroles.Entry;
import java.time.Instant;

/**
 * That a parole was entered for somebody.
 *
 * @param by who entered it, as they are called; empty when the account is gone
 */
public record Origin(Entry.Channel channel, String by, Instant at) {}
