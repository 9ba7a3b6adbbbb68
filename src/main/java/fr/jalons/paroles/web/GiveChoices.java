package fr.jalons.paroles.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a parole may be about, from the Département's pack. */
@ApplicationScoped
public class GiveChoices {
  /** One choice: the code that is stored and the words that are shown. */
  public record Choice(String code, String label) {}

  public List<Choice> measures() {
    return List.of();
  }

  public List<Choice> territories() {
    return List.of();
  }

  public List<Choice> themes() {
    return List.of();
  }

  /** The code if it is one of these choices; null otherwise. */
  String known(List<Choice> choices, String code) {
    return choices.stream().map(Choice::code).filter(c -> c.equals(code)).findFirst().orElse(null);
  }
}
