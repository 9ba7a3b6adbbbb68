package fr.jalons.guide.desk;

import fr.jalons.guide.FicheId;

/**
 * What a changed fact does to one passage that readers see.
 *
 * @param before the passage now, as HTML
 * @param after the passage as it would be, as HTML
 */
public record FactEffect(FicheId fiche, String title, String before, String after) {}
