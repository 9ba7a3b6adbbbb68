package fr.jalons.notices;

import fr.jalons.platform.Setting;
import fr.jalons.platform.StartUpRefused;
import java.util.Map;

/** How the line to the mail server is kept from others' eyes. */
enum MailSecurity {
  /** The line turns to TLS, or nothing is sent. */
  STARTTLS(
      Map.of(
          "mail.smtp.starttls.enable", "true",
          "mail.smtp.starttls.required", "true",
          "mail.smtp.ssl.checkserveridentity", "true")),
  /** TLS from the first byte. */
  TLS(
      Map.of(
          "mail.smtp.ssl.enable", "true",
          "mail.smtp.ssl.checkserveridentity", "true")),
  /** In clear, for a relay on the same machine. */
  NONE(Map.of());

  private final Map<String, String> properties;

  MailSecurity(Map<String, String> properties) {
    this.properties = properties;
  }

  static MailSecurity of(String value) {
    return switch (value) {
      case "starttls" -> STARTTLS;
      case "tls" -> TLS;
      case "none" -> NONE;
      default ->
          throw new StartUpRefused(
              "%s is \"%s\"; it must be starttls, tls or none."
                  .formatted(Setting.MAIL_TLS.key(), value));
    };
  }

  Map<String, String> properties() {
    return properties;
  }
}
