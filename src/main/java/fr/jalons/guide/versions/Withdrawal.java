package fr.jalons.guide.versions;

import java.time.Instant;

/**
 * A fiche that editors took out of the guide.
 *
 * @param fiche {@code <theme>/<slug>}
 * @param instead the fiche that answers in its place, written alike; null when none does
 * @param reason why, in the editor's words
 * @param author login of who took it out
 */
public record Withdrawal(String fiche, String instead, String reason, String author, Instant at) {}
