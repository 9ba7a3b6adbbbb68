package fr.jalons.guide.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.MultiThreadedJLanguageTool;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** LanguageTool's reading of French texts, with the words and turns that it cannot know. */
final class Proofreader implements AutoCloseable {
  private static final int THREADS = 2;
  private static final int BATCH = 12_000;
  private static final String APART = "\n\n";

  /** Style: other words than the plain ones, which our readers would have to look up. */
  private static final List<String> ASKS_FOR_FINER_WORDS =
      List.of(
          "FR_REPEATEDWORDS",
          "OU_LEQUEL",
          "VOIR_REGARDER",
          "REP_D_ABORD",
          "REP_PENDANT",
          "REP_SEULEMENT",
          "REP_TOUT_DE_SUITE",
          "IL_FAUT",
          "QUOI_FAIRE",
          "POSER_PROBLEME",
          "NOMBRES_EN_LETTRES",
          "NOMBRES_EN_LETTRES_2",
          "ECRITURE_INCLUSIVE");

  /** Rules that are wrong in this guide nine times in ten, with what they trip over. */
  private static final List<String> WRONG_HERE =
      List.of(
          "PLACE_ADJ", // contrat d'engagement jeune, livret jeune
          "AGREEMENT_POSTPONED_ADJ", // Fil santé jeunes
          "PAS_DE_VIRGULE", // a comma that gives time to breathe
          "DES_DES_ACCENT", // l'entretien des 17 ans
          "ACCORD_EXPRESSION_SANS_COMPLEMENT", // sans intérêts
          "TRAIT_UNION", // point conseil budget
          "ADJ_ADJ_SENT_END", // étranger ou étrangère
          "UPPERCASE_SENTENCE_START", // keys and tags are named in small letters
          "POINT", // titles and items end without a full stop
          "POINTS_2",
          "FRENCH_WHITESPACE", // the portal sets its own spaces and apostrophes
          "APOS_INCORRECT"); // MessageFormat doubles them

  private final MultiThreadedJLanguageTool tool =
      new MultiThreadedJLanguageTool(Languages.getLanguageForShortCode("fr"), THREADS);
  private final List<String[]> accepted =
      lines("accepted.tsv").map(line -> line.split("\t")).toList();

  /** A text and where it stands. */
  record Passage(String place, String text) {}

  Proofreader() {
    tool.disableRules(ASKS_FOR_FINER_WORDS);
    tool.disableRules(WRONG_HERE);
    List<String> words = lines("words.txt").toList();
    tool.getAllActiveRules().stream()
        .filter(SpellingCheckRule.class::isInstance)
        .forEach(rule -> ((SpellingCheckRule) rule).addIgnoreTokens(words));
  }

  /** What is wrong, one line for each remark. Passages are read many at a time, which is faster. */
  List<String> read(List<Passage> passages) {
    List<String> remarks = new ArrayList<>();
    List<Passage> batch = new ArrayList<>();
    int length = 0;
    for (Passage passage : passages) {
      batch.add(passage);
      length += passage.text().length();
      if (length > BATCH) {
        remarks.addAll(readTogether(batch));
        batch.clear();
        length = 0;
      }
    }
    remarks.addAll(readTogether(batch));
    return remarks;
  }

  @Override
  public void close() {
    tool.shutdown();
  }

  private List<String> readTogether(List<Passage> batch) {
    StringBuilder joined = new StringBuilder();
    List<Integer> starts = new ArrayList<>();
    for (Passage passage : batch) {
      starts.add(joined.length());
      joined.append(passage.text()).append(APART);
    }
    String all = joined.toString();
    return check(tool, all).stream()
        .filter(match -> !accepted(match, all))
        .map(match -> described(match, batch, starts, all))
        .toList();
  }

  private static List<RuleMatch> check(JLanguageTool tool, String text) {
    try {
      return tool.check(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean accepted(RuleMatch match, String all) {
    String rule = match.getRule().getId();
    return accepted.stream()
        .filter(known -> known[0].equals(rule))
        .anyMatch(known -> around(all, match, known[1].length()).contains(known[1]));
  }

  private static String described(
      RuleMatch match, List<Passage> batch, List<Integer> starts, String all) {
    int at = 0;
    while (at + 1 < starts.size() && starts.get(at + 1) <= match.getFromPos()) {
      at++;
    }
    return "%s: %s at \"%s\": %s %s"
        .formatted(
            batch.get(at).place(),
            match.getRule().getId(),
            around(all, match, 30),
            match.getMessage(),
            match.getSuggestedReplacements().stream().limit(3).toList());
  }

  /** The words it points at with so many characters on either side, on one line. */
  private static String around(String all, RuleMatch match, int margin) {
    int from = Math.max(0, match.getFromPos() - margin);
    int to = Math.min(all.length(), match.getToPos() + margin);
    return all.substring(from, to).replaceAll("\\s+", " ").strip();
  }

  private static Stream<String> lines(String file) {
    try (InputStream words = Proofreader.class.getResourceAsStream("../" + file)) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
