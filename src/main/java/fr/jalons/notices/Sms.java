package fr.jalons.notices;

/**
 * A short message to be sent.
 *
 * @param to a telephone number
 * @param words as in {@link Mail}
 */
public record Sms(String to, SmsTemplate template, Object... words) {
  /** Never the number. */
  @Override
  public String toString() {
    return "Sms[" + template + "]";
  }
}
