package fr.jalons.paroles;

import java.time.YearMonth;
import java.util.List;

/**
 * A parole as readers see it.
 *
 * @param month month of publication; the day is never shown
 * @param theme name of a {@link ParoleTheme}, null when not said
 * @param about at most one of service or territory, in words; null when not said or when it stands
 *     for too few people
 * @param answers what services have answered, the oldest first
 */
public record PublishedParole(
    String publicId,
    ParoleKind kind,
    AuthorKind author,
    String theme,
    String about,
    YearMonth month,
    String text,
    List<PublishedAnswer> answers) {}
