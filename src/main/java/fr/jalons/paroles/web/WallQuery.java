package fr.jalons.paroles.web;

import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack.Measure;
import fr.jalons.departement.DepartementPack.Territory;
import fr.jalons.paroles.Change;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleTheme;
import fr.jalons.paroles.WallFilter;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from an address which paroles of the wall a reader looks for, and writes it back. */
@RequestScoped
public class WallQuery {
  /** One thing to look for. */
  public record Option(String code, String label) {}

  /**
   * One question with its options.
   *
   * @param chosen code of the option that is looked for; null for any
   */
  public record Question(String name, List<Option> options, String chosen) {}

  @Inject private FormInput input;
  @Inject private Departement departement;

  private List<Question> questions;

  /** Only the questions that have options: few measures or territories may be named. */
  List<Question> questions() {
    if (questions == null) {
      questions =
          Stream.of(
                  question("theme", options(ParoleTheme.values(), "paroles.theme.")),
                  question("genre", options(ParoleKind.values(), "paroles.kind.")),
                  question("suite", options(Change.values(), "paroles.change.")),
                  question("mesure", measures()),
                  question("territoire", territories()))
              .filter(one -> !one.options().isEmpty())
              .toList();
    }
    return questions;
  }

  /**
   * @throws NotFound when the address names what nobody can look for
   */
  private Question question(String name, List<Option> options) {
    String chosen = input.text(name);
    if (chosen != null && options.stream().noneMatch(one -> one.code().equals(chosen))) {
      throw new NotFound("Nothing to look for by " + name);
    }
    return new Question(name, options, chosen);
  }

  private static List<Option> options(Enum<?>[] values, String prefix) {
    return Arrays.stream(values)
        .map(value -> new Option(value.name(), Messages.text(prefix + value.name())))
        .toList();
  }

  private List<Option> measures() {
    return departement.pack().measures().stream()
        .filter(Measure::mayBeNamed)
        .map(measure -> new Option(measure.id(), measure.name()))
        .toList();
  }

  private List<Option> territories() {
    return departement.pack().territories().stream()
        .filter(Territory::mayBeNamed)
        .map(territory -> new Option(territory.id(), territory.name()))
        .toList();
  }

  WallFilter filter() {
    return new WallFilter(
        chosen("theme", ParoleTheme.class),
        chosen("genre", ParoleKind.class),
        chosen("suite", Change.class),
        chosen("mesure"),
        chosen("territoire"));
  }

  boolean isFiltered() {
    return questions().stream().anyMatch(one -> one.chosen() != null);
  }

  String link(int page) {
    String search =
        questions().stream()
            .filter(one -> one.chosen() != null)
            .map(one -> one.name() + "=" + one.chosen() + "&")
            .collect(Collectors.joining());
    return "/paroles?" + search + "page=" + page;
  }

  private String chosen(String name) {
    return questions().stream()
        .filter(one -> one.name().equals(name))
        .map(Question::chosen)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private <E extends Enum<E>> E chosen(String name, Class<E> type) {
    String code = chosen(name);
    return code == null ? null : Enum.valueOf(type, code);
  }
}
