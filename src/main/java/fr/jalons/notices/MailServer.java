package fr.jalons.notices;

import fr.jalons.platform.Setting;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import java.util.Properties;

/**
 * The server that takes mail.
 *
 * @param user null when it wants no login
 * @param password null when it wants no login
 */
record MailServer(String host, String port, String user, String password, MailSecurity security) {
  /** Shorter than a message's lease, all steps together. */
  private static final String MILLISECONDS = "15000";

  static MailServer ofSettings() {
    return new MailServer(
        Setting.MAIL_HOST.value(),
        Setting.MAIL_PORT.value(),
        Setting.MAIL_USER.find().orElse(null),
        Setting.MAIL_PASSWORD.find().orElse(null),
        MailSecurity.of(Setting.MAIL_TLS.value()));
  }

  Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", host);
    properties.setProperty("mail.smtp.port", port);
    properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
    properties.setProperty("mail.smtp.timeout", MILLISECONDS);
    properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
    properties.setProperty("mail.smtp.auth", String.valueOf(user != null));
    properties.putAll(security.properties());
    return Session.getInstance(properties, user == null ? null : login());
  }

  private Authenticator login() {
    return new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(user, password);
      }
    };
  }

  /** Never the password. */
  @Override
  public String toString() {
    return "MailServer[" + host + "]";
  }
}
