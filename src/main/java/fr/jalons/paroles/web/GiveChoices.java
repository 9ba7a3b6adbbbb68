package fr.jalons.paroles.web;

import fr.jalons.departement.Departement;
import fr.jalons.paroles.ParoleTheme;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** What a parole may be about: themes, and the Département's own measures and territories. */
@ApplicationScoped
public class GiveChoices {
  /** One choice: the code that is stored and the words that are shown. */
  public record Choice(String code, String label) {}

  @Inject private Departement departement;

  public List<Choice> themes() {
    return Arrays.stream(ParoleTheme.values())
        .map(theme -> new Choice(theme.name(), Messages.text("paroles.theme." + theme)))
        .toList();
  }

  public List<Choice> measures() {
    return departement.pack().measures().stream()
        .map(measure -> new Choice(measure.id(), measure.name()))
        .toList();
  }

  public List<Choice> territories() {
    return departement.pack().territories().stream()
        .map(territory -> new Choice(territory.id(), territory.name()))
        .toList();
  }

  /** The code if it is one of these choices; null otherwise. */
  String known(List<Choice> choices, String code) {
    return choices.stream().map(Choice::code).filter(c -> c.equals(code)).findFirst().orElse(null);
  }
}
