package fr.jalons.guide.desk;

import fr.jalons.guide.FicheId;
import java.time.LocalDate;

/**
 * What a changed fact does to one passage that readers see.
 *
 * @param from first day on which they see it so; null for now
 * @param before the passage now, as HTML
 * @param after the passage as it would be, as HTML
 */
public record FactEffect(
    FicheId fiche, String title, LocalDate from, String before, String after) {}
