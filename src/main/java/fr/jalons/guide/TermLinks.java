package fr.jalons.guide;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** Ties acronyms to the glossary, each where a reader meets it first. */
final class TermLinks {
  private final Glossary glossary;
  private final Set<String> met = new HashSet<>();

  TermLinks(Glossary glossary) {
    this.glossary = glossary;
  }

  /** HTML of a run of plain text. */
  String html(String plain) {
    StringBuilder html = new StringBuilder();
    Matcher found = glossary.acronymInText().matcher(plain);
    int from = 0;
    while (found.find()) {
      html.append(Html.escape(plain.substring(from, found.start())));
      html.append(acronym(found));
      from = found.end();
    }
    return html.append(Html.escape(plain.substring(from))).toString();
  }

  private String acronym(MatchResult found) {
    String word = found.group();
    if (!met.add(word)) {
      return Html.escape(word);
    }
    GlossaryTerm term = glossary.acronym(word);
    return "<a class=\"term\" href=\"%s\"><abbr title=\"%s\">%s</abbr></a>"
        .formatted(
            term.path(), Html.escape(FrenchTypography.text(term.expansion())), Html.escape(word));
  }
}
