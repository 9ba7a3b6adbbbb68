package fr.jalons.moderation;

import fr.jalons.journal.JournalEntry;
import fr.jalons.paroles.ParoleStatus;
import java.time.Instant;
import java.util.List;

/**
 * What is left of a parole, to answer whoever asked for its erasure.
 *
 * @param erasedAt when its key was destroyed; null while it can be read
 * @param texts sealed texts still in the database; none can be read once the key is destroyed
 * @param acts every act on it in the journal, the oldest first: who, when, no word of it
 */
public record Remains(
    long id, ParoleStatus status, Instant erasedAt, long texts, List<JournalEntry> acts) {}
