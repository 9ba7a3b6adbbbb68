package fr.jalons.moderation;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an author may take what the commission cannot answer.
 *
 * @param help what one finds there; null when the name says it
 * @param telephone null when none is confirmed
 * @param url null when none is confirmed
 */
public record Place(String name, String help, String telephone, String url) {
  /** The place as one line of a letter, such as "Point-justice (30 39) : pour connaître…". */
  public String line() {
    String contact =
        Stream.of(telephone, url).filter(Objects::nonNull).collect(Collectors.joining(", "));
    String where = contact.isEmpty() ? name : "%s (%s)".formatted(name, contact);
    return help == null ? where + "." : "%s\u00a0: %s.".formatted(where, help);
  }
}
