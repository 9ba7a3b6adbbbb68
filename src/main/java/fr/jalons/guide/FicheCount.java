package fr.jalons.guide;

/** How many readers found a fiche useful, and how many did not. */
public record FicheCount(String theme, String slug, long useful, long notUseful) {}
