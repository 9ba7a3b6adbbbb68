package fr.jalons.guide;

import java.net.URI;

/**
 * A number to call or to write to.
 *
 * @param number as it is read aloud, {@code 0 800 235 236}
 * @param hours when it answers, or null when that is not known to be true
 * @param note what else to know, or null
 * @param url its own site, or null
 * @param byText whether it is written to by SMS rather than called
 * @param confirmed whether its source was read
 */
public record EmergencyNumber(
    String number,
    String name,
    String hours,
    String note,
    String url,
    boolean byText,
    boolean confirmed) {
  private static final int SHORT = 4;

  /** The link that calls it, or writes to it. */
  public String link() {
    return (byText ? "sms:" : "tel:") + number.replace(" ", "");
  }

  /** Its site without what every address has, {@code 3114.fr}; only when it has one. */
  public String site() {
    return URI.create(url).getHost().replaceFirst("^www\\.", "");
  }

  /** Whether it needs a line of its own. */
  public boolean longNumber() {
    return number.length() > SHORT;
  }
}
