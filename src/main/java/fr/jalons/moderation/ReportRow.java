package fr.jalons.moderation;

import fr.jalons.paroles.ReportReason;
import java.time.Instant;

/**
 * A visitor's report, as professionals see it.
 *
 * @param words what the visitor added; null when nothing
 */
public record ReportRow(
    long id, long paroleId, ReportReason reason, boolean hid, String words, Instant madeAt) {}
