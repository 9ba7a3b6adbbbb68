package fr.jalons.guide.desk;

import fr.jalons.guide.FicheSource;
import fr.jalons.guide.versions.DocumentKey;
import java.time.Instant;

/**
 * A translation beside its French text.
 *
 * @param number of the version that readers see
 * @param by name of who published that version; null for a release
 * @param behind whether the French text was checked again since the translation
 */
public record Proofreading(
    DocumentKey key,
    FicheSource french,
    FicheSource translation,
    int number,
    String by,
    Instant at,
    boolean behind) {}
