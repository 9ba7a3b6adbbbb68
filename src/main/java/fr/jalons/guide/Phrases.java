package fr.jalons.guide;

import fr.jalons.platform.Language;
import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Journeys, emergency numbers and meanings of words in one language, sentence by sentence. A French
 * sentence that changes loses its translation, so that no translation outlives what it says; what
 * lacks a sentence is told in French as a whole, never half and half.
 */
public final class Phrases {
  private static final Phrases FRENCH = new Phrases(Language.FRENCH);

  private final Language language;
  private final Map<String, String> known = new HashMap<>();
  private final Typography typography;

  private Phrases(Language language) {
    this.language = language;
    this.typography = new Typography(language);
  }

  /** Name of the file of one language, from the class path's root. */
  static String file(Language language) {
    return "guide/" + language.code() + "/phrases.yaml";
  }

  /**
   * @param yaml French sentences with their translations
   * @throws StartUpRefused when it is no map
   */
  static Phrases read(Language language, String yaml) {
    Phrases phrases = new Phrases(language);
    YamlFile.readMap(file(language), yaml, 1)
        .forEach((french, text) -> phrases.known.put(plain(french), text.toString()));
    return phrases;
  }

  /** A journey with all its steps, typeset. */
  public Told<Journey> tell(Journey french) {
    Stream<String> steps =
        french.steps().stream().flatMap(s -> Stream.of(s.title(), s.why(), s.when()));
    Phrases voice = voice(Stream.concat(Stream.of(french.title(), french.intro()), steps));
    return new Told<>(
        new Journey(
            french.slug(),
            voice.typography.title(voice.raw(french.title())),
            voice.say(french.intro()),
            french.ages(),
            french.sensitive(),
            french.steps().stream().map(voice::step).toList(),
            french.checked(),
            french.review()),
        voice.language);
  }

  /** A need with its numbers, typeset. */
  public Told<EmergencyNeed> tell(EmergencyNeed french) {
    Stream<String> numbers =
        french.numbers().stream().flatMap(n -> Stream.of(n.name(), n.hours(), n.note()));
    Phrases voice = voice(Stream.concat(Stream.of(french.title(), french.advice()), numbers));
    return new Told<>(
        new EmergencyNeed(
            french.slug(),
            voice.say(french.title()),
            voice.say(french.advice()),
            french.danger(),
            french.numbers().stream().map(voice::number).toList()),
        voice.language);
  }

  /** One sentence, typeset. */
  public Told<String> tell(String french) {
    Phrases voice = voice(Stream.of(french));
    return new Told<>(voice.say(french), voice.language);
  }

  private Journey.Step step(Journey.Step french) {
    return new Journey.Step(
        say(french.title()),
        say(french.why()),
        say(french.when()),
        french.fiche(),
        french.parallel());
  }

  private EmergencyNumber number(EmergencyNumber french) {
    return new EmergencyNumber(
        french.number(),
        say(french.name()),
        say(french.hours()),
        say(french.note()),
        french.url(),
        french.byText(),
        french.confirmed());
  }

  /** Who can tell all of this: this language, or else French. */
  private Phrases voice(Stream<String> sentences) {
    return sentences
            .filter(Objects::nonNull)
            .allMatch(sentence -> known.containsKey(plain(sentence)))
        ? this
        : FRENCH;
  }

  private String say(String french) {
    return french == null ? null : typography.text(raw(french));
  }

  private String raw(String french) {
    return known.getOrDefault(plain(french), french);
  }

  /** A sentence without what typography changes. */
  private static String plain(String sentence) {
    return sentence.replace('\u00a0', ' ').replace('\u202f', ' ').replace('’', '\'');
  }
}
