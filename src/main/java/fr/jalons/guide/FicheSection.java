package fr.jalons.guide;

/**
 * One part of a fiche as its author wrote it.
 *
 * @param markdown the text below its heading
 * @param line line of the file on which that text begins, from 1
 */
public record FicheSection(SectionKind kind, String markdown, int line) {}
