package fr.jalons.paroles;

import fr.jalons.platform.Language;
import fr.jalons.platform.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody who does not write says by choosing drawings; at least one of them. */
public record Pictures(Set<Feeling> feelings, Set<PictureSubject> subjects) {
  public Pictures {
    feelings = Set.copyOf(feelings);
    subjects = Set.copyOf(subjects);
    if (feelings.isEmpty() && subjects.isEmpty()) {
      throw new IllegalArgumentException("No drawing is chosen");
    }
  }

  /** The choices in words, as readers of the commission meet them. */
  public String inWords() {
    List<String> sentences = new ArrayList<>();
    if (!feelings.isEmpty()) {
      sentences.add(say("paroles.pictures.feel", list("paroles.feeling.", feelings)));
    }
    if (!subjects.isEmpty()) {
      sentences.add(say("paroles.pictures.about", list("paroles.picture.", subjects)));
    }
    return say("paroles.pictures.said") + " " + String.join(" ", sentences);
  }

  /** The choices as data, such as {@code feelings=ALONE,SAD subjects=VISITS}. */
  public String asData() {
    return "feelings=" + codes(feelings) + " subjects=" + codes(subjects);
  }

  private static String codes(Collection<? extends Enum<?>> chosen) {
    return chosen.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  private static String list(String prefix, Collection<? extends Enum<?>> chosen) {
    return chosen.stream()
        .sorted()
        .map(one -> say(prefix + one.name()).toLowerCase(Locale.FRENCH))
        .collect(Collectors.joining(", "));
  }

  private static String say(String key, Object... words) {
    return Wording.text(Language.FRENCH, key, words);
  }
}
