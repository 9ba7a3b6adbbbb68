package fr.jalons.notices;

import fr.jalons.departement.Departement;
import fr.jalons.platform.Setting;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What may stand in the blanks of a message. Text is refused whoever asks: what people wrote never
 * travels by mail, not by mistake either.
 */
final class Words {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH);

  private Words() {}

  /**
   * The words as a reader sees them.
   *
   * @throws IllegalArgumentException when they are not as many as the blanks, or one is text
   */
  static List<String> written(int blanks, Object... words) {
    if (words.length != blanks) {
      throw new IllegalArgumentException("%d words for %d blanks".formatted(words.length, blanks));
    }
    return Stream.of(words).map(Words::written).toList();
  }

  private static String written(Object word) {
    if (word instanceof Integer || word instanceof Long) {
      return word.toString();
    }
    if (word instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (word instanceof Instant moment) {
      return MOMENT.format(moment.atZone(Departement.ZONE));
    }
    if (word instanceof URI page) {
      return address(page);
    }
    throw new IllegalArgumentException("A message holds no text, only numbers, dates and pages");
  }

  private static String address(URI page) {
    if (page.isAbsolute() || !page.toString().startsWith("/")) {
      throw new IllegalArgumentException("A message leads to pages of the portal only");
    }
    String portal = Setting.PUBLIC_URL.find().orElse("");
    return portal.replaceAll("/+$", "") + page;
  }
}
