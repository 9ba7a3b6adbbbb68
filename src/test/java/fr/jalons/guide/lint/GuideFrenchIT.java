package fr.jalons.guide.lint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.EmergencyNeed;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheRenderer;
import fr.jalons.guide.FicheView;
import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import fr.jalons.guide.Journey;
import fr.jalons.guide.PlainText;
import fr.jalons.guide.lint.Proofreader.Passage;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every French sentence that is shipped, against spelling and grammar. It runs with the long tests,
 * since it reads for half a minute.
 */
class GuideFrenchIT {
  /** A day on which every fact holds, so that its value is read with the sentence around it. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

  /** What a number, a name or a date is put into. */
  private static final Pattern BLANK = Pattern.compile("\\{\\w+(,[a-z]+,[^{}]*)?}");

  private static final Path BUNDLES = Path.of("src/main/resources/fr/jalons");

  private final GuideContent content = GuideContent.read(GuideFiles.read());

  @Test
  void spelling_and_grammar_are_right_in_the_whole_guide() {
    List<Passage> passages = new ArrayList<>();
    content.fiches().forEach(fiche -> addFiche(passages, fiche.file(), rendered(fiche)));
    content.facts().all().forEach(f -> add(passages, "facts " + f.id(), f.statement()));
    content
        .glossary()
        .terms()
        .forEach(term -> add(passages, "glossaire " + term.term(), term.meaning()));
    content.journeys().forEach(journey -> addJourney(passages, journey));
    content.emergency().forEach(need -> addNeed(passages, need));
    expectNoRemark(passages);
  }

  @Test
  void spelling_and_grammar_are_right_on_every_page() throws IOException {
    List<Passage> passages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(BUNDLES)) {
      for (Path file : files.filter(f -> f.endsWith("messages_fr.properties")).sorted().toList()) {
        addMessages(passages, file);
      }
    }

    expectNoRemark(passages);
  }

  private static void expectNoRemark(List<Passage> passages) {
    try (Proofreader proofreader = new Proofreader()) {
      assertThat(String.join("\n", proofreader.read(passages)))
          .as("Mend the sentence; or add a name to words.txt, or a wrong remark to accepted.tsv")
          .isEmpty();
    }
  }

  private FicheView rendered(Fiche fiche) {
    return new FicheRenderer(content.facts(), content.glossary(), DAY).render(fiche);
  }

  private static void addFiche(List<Passage> passages, String file, FicheView fiche) {
    add(passages, file, fiche.title());
    add(passages, file + " answer", fiche.description());
    fiche.sections().forEach(part -> addHtml(passages, file + " " + part.kind(), part.html()));
    addHtml(passages, file + " simple", fiche.simple());
  }

  private static void addJourney(List<Passage> passages, Journey journey) {
    String place = "parcours " + journey.slug();
    add(passages, place, journey.title());
    add(passages, place, journey.intro());
    journey
        .steps()
        .forEach(
            s -> Stream.of(s.title(), s.why(), s.when()).forEach(t -> add(passages, place, t)));
  }

  private static void addNeed(List<Passage> passages, EmergencyNeed need) {
    String place = "urgence " + need.slug();
    add(passages, place, need.title());
    add(passages, place, need.advice());
    need.numbers().forEach(number -> add(passages, place, number.note()));
  }

  private static void addMessages(List<Passage> passages, Path file) throws IOException {
    Properties messages = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      messages.load(text);
    }
    for (String key : new TreeSet<>(messages.stringPropertyNames())) {
      add(passages, key, BLANK.matcher(messages.getProperty(key)).replaceAll("12"));
    }
  }

  private static void addHtml(List<Passage> passages, String place, String html) {
    PlainText.of(html).lines().forEach(line -> add(passages, place, line.replaceFirst("^- ", "")));
  }

  private static void add(List<Passage> passages, String place, String text) {
    if (text != null && !text.isBlank()) {
      passages.add(new Passage(place, text.strip()));
    }
  }
}
