package fr.jalons.platform;

import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every setting of the portal, with its default and its sentence. Read through MicroProfile Config:
 * a system property {@code jalons.x.y} or an environment variable {@code JALONS_X_Y}.
 */
public enum Setting {
  MODE("jalons.mode", "demo", "demo or production; production refuses demo accounts and packs"),
  HOME("jalons.home", ".jalons", "folder for what the portal keeps outside the database"),
  NODE("jalons.node", "node-1", "name of this server; its journal chain bears it"),
  DB_URL("jalons.db.url", null, "JDBC address of the MariaDB database"),
  DB_USER("jalons.db.user", "jalons", "database user"),
  DB_PASSWORD("jalons.db.password", null, "password of the database user"),
  MASTER_KEY("jalons.secret.master-key", null, "base64 of the 32 bytes that wrap item keys"),
  PREVIOUS_MASTER_KEY(
      "jalons.secret.previous-master-key",
      null,
      "base64 of the 32 bytes that wrapped item keys before, while the master key is changed"),
  INDEX_KEY("jalons.secret.index-key", null, "base64 of the 32 bytes that key codes and hashes"),
  COOLING_DELAY(
      "jalons.cooling-delay",
      "PT24H",
      "ISO 8601 time between the author's consent and publication, in which a reader may stop it"),
  SECOND_FACTOR(
      "jalons.second-factor",
      null,
      "roles that sign in with a second factor, with commas between them, or none; unless set,"
          + " ADMIN, REFERENT and PRO in production and none in the demonstration"),
  CHECK_LINKS(
      "jalons.check-links",
      "true",
      "true or false; whether editors may have the guide's links asked over the Internet"),
  DEPARTEMENT("jalons.departement", "57", "code of the Département whose pack is loaded"),
  DEPARTEMENT_DIR("jalons.departement.dir", null, "folder of packs that replaces the shipped ones"),
  TRUSTED_PROXIES(
      "jalons.trusted-proxies", null, "comma-separated addresses whose X-Forwarded-* count"),
  PUBLIC_URL("jalons.public-url", null, "address that users see, such as https://jalons.example"),
  MAIL_HOST(
      "jalons.mail.host", null, "mail server; without one a demonstration writes mail to files"),
  MAIL_PORT("jalons.mail.port", "587", "port of the mail server"),
  MAIL_USER("jalons.mail.user", null, "login at the mail server, when it wants one"),
  MAIL_PASSWORD("jalons.mail.password", null, "password at the mail server"),
  MAIL_FROM("jalons.mail.from", "jalons@demonstration.invalid", "address that mail comes from"),
  MAIL_TLS(
      "jalons.mail.tls",
      "starttls",
      "starttls (required), tls (from the first byte) or none (a relay on this machine)"),
  SMS_GATEWAY(
      "jalons.sms.gateway",
      null,
      "https address that short messages are posted to; without one a demonstration writes files"),
  SMS_TOKEN("jalons.sms.token", null, "bearer token for the gateway of short messages");

  private final String key;
  private final String fallback;
  private final String sentence;

  Setting(String key, String fallback, String sentence) {
    this.key = key;
    this.fallback = fallback;
    this.sentence = sentence;
  }

  /** The value in force, or empty when none is set and the setting has no default. */
  public Optional<String> find() {
    return ConfigProvider.getConfig()
        .getOptionalValue(key, String.class)
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .or(() -> Optional.ofNullable(fallback));
  }

  /**
   * The value in force.
   *
   * @throws StartUpRefused when none is set and the setting has no default
   */
  public String value() {
    return find()
        .orElseThrow(
            () -> new StartUpRefused("The setting %s is missing: %s.".formatted(key, sentence)));
  }

  public String key() {
    return key;
  }

  /** What the setting is for, in one English sentence without its full stop. */
  public String sentence() {
    return sentence;
  }

  /** Whether the portal runs for real people rather than as a demonstration. */
  public static boolean production() {
    return switch (MODE.value()) {
      case "production" -> true;
      case "demo" -> false;
      default ->
          throw new StartUpRefused(
              "jalons.mode is \"%s\"; it must be demo or production.".formatted(MODE.value()));
    };
  }
}
