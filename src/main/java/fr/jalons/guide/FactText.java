package fr.jalons.guide;

import fr.jalons.platform.Language;
import fr.jalons.platform.Wording;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the values of facts where a text cites them, {@code {{DEM-04}}}, as they hold on one day. A
 * value past its date is not shown: a note and a link to its source stand in its place.
 */
final class FactText {
  /** A citation of a fact in prose; its first group is the fact's id. */
  static final Pattern CITED = Pattern.compile("\\{\\{([A-Za-z0-9-]+)}}");

  private final FactBase facts;
  private final LocalDate day;
  private final String toCheck;
  private final String open;

  /**
   * @param language of the text around; values themselves are French
   */
  FactText(FactBase facts, LocalDate day, Language language) {
    this.facts = facts;
    this.day = day;
    this.toCheck = Wording.text(language, "guide.to-check");
    this.open =
        language == Language.FRENCH
            ? "<span class=\"fact\">"
            : "<span class=\"fact\" lang=\"fr\" dir=\"ltr\">";
  }

  /** HTML of a run of plain text; {@code rest} turns what is not a fact into HTML. */
  String html(String plain, UnaryOperator<String> rest) {
    return replace(plain, rest, this::valueHtml);
  }

  /** The text alone, for descriptions. */
  String plain(String text) {
    return replace(text, UnaryOperator.identity(), id -> facts.value(id, day).orElse(toCheck));
  }

  private static String replace(
      String text, UnaryOperator<String> rest, UnaryOperator<String> value) {
    StringBuilder out = new StringBuilder();
    Matcher cited = CITED.matcher(text);
    int from = 0;
    while (cited.find()) {
      out.append(rest.apply(text.substring(from, cited.start())));
      out.append(value.apply(cited.group(1)));
      from = cited.end();
    }
    return out.append(rest.apply(text.substring(from))).toString();
  }

  private String valueHtml(String id) {
    return facts
        .value(id, day)
        .map(value -> open + Html.escape(FrenchTypography.text(value)))
        .map(html -> html + "</span>")
        .orElseGet(() -> pastHtml(id));
  }

  private String pastHtml(String id) {
    String note = "<span class=\"tag is-alert\">" + Html.escape(toCheck) + "</span>";
    return facts
        .on(id, day)
        .map(Fact::source)
        .map(source -> note + " (" + Html.link(source) + ")")
        .orElse(note);
  }
}
