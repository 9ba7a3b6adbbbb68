package fr.jalons.notices;

/**
 * A mail to be sent.
 *
 * @param to one address
 * @param words what fills the blanks of the template, in its order: numbers, a date ({@link
 *     java.time.LocalDate}), a moment ({@link java.time.Instant}) or a page of the portal ({@link
 *     java.net.URI}, such as {@code /pro/alertes/7}); never text
 */
public record Mail(String to, MailTemplate template, Object... words) {
  /** Never the address. */
  @Override
  public String toString() {
    return "Mail[" + template + "]";
  }
}
