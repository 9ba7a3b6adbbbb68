package fr.jalons.notices;

import java.util.Locale;

/** Every short message that the portal sends; its sentence is {@code notices.sms.<name>}. */
public enum SmsTemplate {
  /** A referent is wanted: the page of the alert. */
  DUTY_ALERT(1);

  private final int words;

  SmsTemplate(int words) {
    this.words = words;
  }

  /** How many blanks its sentence has. */
  public int words() {
    return words;
  }

  String key() {
    return "notices.sms." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
