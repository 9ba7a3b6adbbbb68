package fr.jalons.guide;

import java.time.LocalDate;

/** What a reader wrote about a fiche, for editors only. */
public record ReaderSentence(LocalDate day, boolean useful, String sentence) {}
