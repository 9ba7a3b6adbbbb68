package fr.jalons.guide.search;

import fr.jalons.guide.Fiche;

/**
 * A fiche that was found.
 *
 * @param extract a passage as HTML, with the words that were looked for in {@code <mark>}
 */
public record SearchHit(Fiche fiche, String extract) {}
