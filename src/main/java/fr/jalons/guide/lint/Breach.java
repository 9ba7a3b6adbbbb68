package fr.jalons.guide.lint;

import java.util.List;
import java.util.Locale;

/** What a fiche can do against the editorial rules, each with its sentence for build logs. */
public enum Breach {
  REVIEW_TOO_LATE("the review is later than %s"),
  REVIEW_BEFORE_CHECK("the review is not after the check"),
  FACT_COMES_FIRST("%s must be checked by %s already"),
  NO_FACT("the fiche rests on no fact"),
  UNKNOWN_FACT("no fact bears the id %s"),
  BARE_AMOUNT("an amount without its fact: %s"),
  UNKNOWN_ADDRESS("no fact has the address %s"),
  FACT_NOT_LISTED("%s is cited but not among the fiche's facts"),
  FACT_WITHOUT_VALUE("%s has no value to print"),
  LONG_ANSWER("the answer has %d words, at most %d are wanted"),
  LONG_BODY("%d words before \"Pour aller plus loin\", at most %d"),
  LONG_MEAN("the mean sentence has %.1f words, at most %d are wanted"),
  SIMPLE_LENGTH("the simple version has %d words, %d to %d are wanted"),
  LONG_SENTENCE("a sentence of %d words, at most %d: %s"),
  TITLE_NO_QUESTION("the title is not a question"),
  NO_AGE("no age is named"),
  RELATED_COUNT("%d related fiches, 2 to 4 are wanted"),
  RELATED_TWICE("a related fiche stands twice"),
  UNKNOWN_RELATED("there is no fiche %s"),
  MISSING_PART("the part \"%s\" is missing"),
  REFUSAL_PART("\"%s\" must stand if and only if refusable"),
  STEPS_NOT_NUMBERED("the steps are not a numbered list"),
  VOUS("the reader is addressed as vous"),
  MEDIAN_POINT("a point médian cannot be read aloud"),
  EXCLAMATIONS("exclamation marks in a row"),
  TO_CHOOSE("two texts were merged here, and nobody has chosen yet"),
  UNREADABLE("%s");

  private final String sentence;

  Breach(String sentence) {
    this.sentence = sentence;
  }

  /** Key of its sentence for editors. */
  public String messageKey() {
    return "guide.lint." + name();
  }

  String with(List<Object> arguments) {
    return String.format(Locale.ROOT, sentence, arguments.toArray());
  }
}
