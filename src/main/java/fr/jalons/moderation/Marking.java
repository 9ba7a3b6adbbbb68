package fr.jalons.moderation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points out what obviously tells who somebody is: telephone numbers, addresses, titles with a
 * name. A help for the eye, never a decision: what it misses is still the reader's to hide.
 */
final class Marking {
  private static final Pattern OBVIOUS =
      Pattern.compile(
          "(?<mail>[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{2,63}){1,4})|(?<phone>(?<!\\d)(?:\\+33["
              + " .-]?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d))|(?<street>(?<!\\d)\\d{1,4}(?:"
              + " ?(?:bis|ter))?,?"
              + " (?:rue|avenue|boulevard|place|impasse|chemin|allée|route|quai)(?:"
              + " (?:de|du|des|la|le|les|d'|l'))*"
              + " ?\\p{L}[\\p{L}'’-]*)|(?<name>(?:(?<!\\p{L})(?:Mme|Mlle|Madame|Monsieur|Dr|Me)"
              + " |(?<!\\p{L})M\\. ?)\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)",
          Pattern.UNICODE_CASE);

  /** One stretch of text. */
  public record Stretch(String text, boolean marked) {}

  private Marking() {}

  /** The whole text in stretches, in order. */
  static List<Stretch> of(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Matcher found = OBVIOUS.matcher(text);
    int from = 0;
    while (found.find()) {
      add(stretches, text.substring(from, found.start()), false);
      add(stretches, found.group(), true);
      from = found.end();
    }
    add(stretches, text.substring(from), false);
    return List.copyOf(stretches);
  }

  private static void add(List<Stretch> stretches, String text, boolean marked) {
    if (!text.isEmpty()) {
      stretches.add(new Stretch(text, marked));
    }
  }
}
