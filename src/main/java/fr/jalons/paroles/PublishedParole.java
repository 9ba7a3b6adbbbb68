package fr.jalons.paroles;

import java.time.YearMonth;

/**
 * A parole as readers see it.
 *
 * @param month month of publication; the day is never shown
 * @param theme code of the pack's theme, null when not said
 */
public record PublishedParole(
    String publicId,
    ParoleKind kind,
    AuthorKind author,
    String theme,
    YearMonth month,
    String text) {}
