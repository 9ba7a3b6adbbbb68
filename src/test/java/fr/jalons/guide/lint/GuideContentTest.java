package fr.jalons.guide.lint;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import fr.jalons.guide.Theme;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped content against every editorial rule: the build's linter. */
class GuideContentTest {
  private static final int FEWEST_FICHES = 5;
  private static final int FEWEST_IN_ALL = 84;
  private static final Pattern ACRONYM =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Z][A-Z0-9]+(?![\\p{L}\\p{N}])");

  /** Written in capitals, and yet names: a helpline and a bus line. */
  private static final Set<String> NAMES = Set.of("SOS", "LE", "MET");

  private static final Pattern NOT_READ = Pattern.compile("\\{\\{.*?}}|]\\([^)]*\\)");

  private final SortedMap<String, String> files = GuideFiles.read();
  private final GuideContent content = GuideContent.read(files);

  @Test
  void every_shipped_fiche_keeps_every_rule() {
    FicheLint lint = new FicheLint(content.facts(), known()::contains);

    List<String> remarks =
        content.fiches().stream()
            .flatMap(fiche -> lint.check(fiche.id(), fiche.file(), text(fiche)).stream())
            .map(Remark::toString)
            .toList();

    assertThat(String.join("\n", remarks)).isEmpty();
  }

  @Test
  void every_theme_has_its_fiches() {
    for (Theme theme : Theme.values()) {
      assertThat(content.fiches().stream().map(Fiche::id).map(FicheId::theme).filter(theme::equals))
          .as("fiches of %s", theme.slug())
          .hasSizeGreaterThanOrEqualTo(FEWEST_FICHES);
    }
  }

  @Test
  void the_guide_holds_at_least_eighty_four_fiches() {
    assertThat(content.fiches()).hasSizeGreaterThanOrEqualTo(FEWEST_IN_ALL);
  }

  @Test
  void every_acronym_of_the_fiches_is_in_the_glossary() {
    Set<String> known =
        content.glossary().terms().stream()
            .flatMap(term -> Stream.concat(Stream.of(term.term()), term.aliases().stream()))
            .collect(Collectors.toSet());

    Set<String> met =
        content.fiches().stream()
            .flatMap(fiche -> fiche.sections().stream())
            .map(section -> NOT_READ.matcher(section.markdown()).replaceAll(""))
            .flatMap(text -> ACRONYM.matcher(text).results().map(MatchResult::group))
            .filter(word -> !NAMES.contains(word))
            .collect(Collectors.toSet());

    assertThat(known).hasSizeGreaterThan(80).containsAll(met);
  }

  @Test
  void every_term_of_the_glossary_leads_to_fiches_that_exist() {
    assertThat(known())
        .containsAll(
            content.glossary().terms().stream().flatMap(term -> term.see().stream()).toList());
  }

  @Test
  void six_journeys_lead_from_fiche_to_fiche() {
    assertThat(content.journeys()).hasSizeGreaterThanOrEqualTo(6);
    assertThat(content.journeys()).allMatch(journey -> journey.steps().size() > 3);
  }

  @Test
  void danger_stands_first_among_the_emergency_needs() {
    assertThat(content.emergency().get(0).danger()).isTrue();
    assertThat(content.emergency())
        .flatExtracting(need -> need.numbers().stream().map(n -> n.number()).toList())
        .contains("119", "17", "112", "114", "3114");
  }

  @Test
  void hours_stand_only_beside_confirmed_numbers() {
    assertThat(content.emergency())
        .flatExtracting(need -> need.numbers())
        .filteredOn(number -> !number.confirmed())
        .allMatch(number -> number.hours() == null && number.url() != null);
  }

  private Set<String> known() {
    return content.fiches().stream().map(f -> f.id().toString()).collect(Collectors.toSet());
  }

  private String text(Fiche fiche) {
    return files.get(fiche.file());
  }
}
