package fr.jalons.guide;

import java.util.Arrays;
import java.util.Optional;

/** The parts of a fiche, in the order in which its author writes them. */
public enum SectionKind {
  STEPS("Ce que tu fais", true),
  PAPERS("Les papiers à prévoir", true),
  WHEN("Quand et combien", true),
  HELP("Qui peut t'aider", true),
  REFUSED("Si on te refuse", false),
  FURTHER("Pour aller plus loin", false),
  SIMPLE("En langage simple", true);

  private final String heading;
  private final boolean compulsory;

  SectionKind(String heading, boolean compulsory) {
    this.heading = heading;
    this.compulsory = compulsory;
  }

  static Optional<SectionKind> ofHeading(String heading) {
    return Arrays.stream(values()).filter(kind -> kind.heading.equals(heading)).findFirst();
  }

  /** The heading as it stands in a French fiche. */
  public String heading() {
    return heading;
  }

  public boolean compulsory() {
    return compulsory;
  }
}
