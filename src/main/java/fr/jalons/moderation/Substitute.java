package fr.jalons.moderation;

import fr.jalons.privacy.MarkType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What stands in a public text for what is hidden, in brackets. French, since readers see it. */
public enum Substitute {
  FIRST_NAME("prénom", true),
  NAME("nom", true),
  PERSON("personne", true),
  PLACE("lieu", true),
  SERVICE("service", true),
  ADDRESS("adresse", true),
  PHONE("téléphone", true),
  MAIL("courriel", true),
  DATE("date", false),
  PASSAGE("passage retiré", false);

  private final String word;
  private final boolean nameOrPlace;

  Substitute(String word, boolean nameOrPlace) {
    this.word = word;
    this.nameOrPlace = nameOrPlace;
  }

  /** The substitute as it stands in a text, such as {@code [prénom]}. */
  public String bracketed() {
    return "[" + word + "]";
  }

  /** The digit that puts it in place of what is selected, 0 for the tenth. */
  public int digit() {
    return (ordinal() + 1) % 10;
  }

  /** What is proposed in place of a mark. */
  static Substitute of(MarkType type) {
    return switch (type) {
      case FIRST_NAME -> FIRST_NAME;
      case NAME, HANDLE -> NAME;
      case PHONE -> PHONE;
      case EMAIL -> MAIL;
      case ADDRESS -> ADDRESS;
      case BIRTH_DATE -> DATE;
      case ESTABLISHMENT -> SERVICE;
      case NIR, IBAN, PLATE -> PASSAGE;
    };
  }

  /** Words in brackets that hide who or where, and nothing else. */
  static boolean hidesNameOrPlace(String bracketed) {
    String typed = bracketed.toLowerCase(Locale.FRENCH);
    return namesAndPlaces().stream().anyMatch(known -> known.bracketed().equals(typed));
  }

  private static List<Substitute> namesAndPlaces() {
    return Arrays.stream(values()).filter(substitute -> substitute.nameOrPlace).toList();
  }
}
