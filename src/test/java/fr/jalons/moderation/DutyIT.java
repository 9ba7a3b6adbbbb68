package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.accounts.DigestChoiceService;
import fr.jalons.departement.Departement;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Subject;
import fr.jalons.platform.Forbidden;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Setting;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import fr.jalons.testing.Soon;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Who is called, reminded and told by the portal itself, as time goes by. */
@ArquillianTest
class DutyIT extends Inside {
  private static final String WORDS = "Zelindor a encore crié toute la nuit.";

  @Inject private ClimbService climbs;
  @Inject private ReminderService reminders;
  @Inject private FollowUpTermService terms;
  @Inject private DigestService digests;
  @Inject private DigestChoiceService choice;
  @Inject private MessageService messages;
  @Inject private ReferentService referents;
  @Inject private DepositTokens tokens;
  @Inject private DepositDesk deposits;
  @Inject private Departement departement;

  @Deployment
  static WebArchive portal() {
    return RealWar.with();
  }

  @Test
  void the_substitute_is_called_when_the_first_does_not_answer_and_nobody_once_somebody_has() {
    sql("UPDATE account SET telephone = '0600000002' WHERE login = 'referent2'");
    long alert = danger(null);
    climbs.climb(alert);
    assertThat(called(alert)).isEqualTo("referent");
    climbs.climb(alert);
    assertThat(called(alert)).as("within the time to answer").isEqualTo("referent");

    later(alert, 16);
    climbs.climb(alert);
    assertThat(called(alert)).isEqualTo("referent,referent2");
    assertThat(mailTo("referent2", "/pro/alertes/" + alert)).doesNotContain("Zelindor");
    Path sms = home().resolve("sms");
    Soon.is(() -> Files.isDirectory(sms) && files(sms).anyMatch(one -> one.contains("0600000002")));
    assertThat(files(sms)).allMatch(one -> one.contains("/pro/alertes/" + alert));
    assertThat(files(sms)).noneMatch(one -> one.contains("Zelindor"));

    as("referent2", () -> referents.acknowledge(alert));
    later(alert, 40);
    climbs.climb(alert);
    assertThat(called(alert)).isEqualTo("referent,referent2");
    assertThat(climbs.alerts()).doesNotContain(alert);
  }

  @Test
  void an_alert_about_a_service_is_for_referents_outside_its_line() {
    String service = departement.pack().measures().get(0).id();
    sql("UPDATE account SET line = '" + service + "' WHERE login = 'referent'");
    try {
      long alert = danger(service);
      climbs.climb(alert);
      later(alert, 16);
      climbs.climb(alert);

      assertThat(called(alert)).isEqualTo("referent2,referent2");
      assertThatThrownBy(() -> runAs.as("referent", () -> referents.read(alert)))
          .isInstanceOf(NotFound.class);
      assertThat(runAs.as("referent2", () -> referents.read(alert)).words()).isEqualTo(WORDS);
    } finally {
      sql("UPDATE account SET line = NULL WHERE login = 'referent'");
    }
  }

  @Test
  void who_passed_an_alert_on_is_reminded_once_after_30_days_and_once_after_90() {
    long alert = danger(null);
    as("referent2", () -> referents.transmit(alert, passedOn(Instant.now())));
    assertThat(remindersOf(alert)).as("too early").isEmpty();

    age(alert, 31);
    assertThat(remindersOf(alert)).hasSize(1);
    remindersOf(alert).forEach(reminders::remind);
    assertThat(mailTo("referent2", "/pro/alertes/" + alert)).doesNotContain("Zelindor");
    assertThat(remindersOf(alert)).as("once").isEmpty();

    age(alert, 60);
    List<Long> second = remindersOf(alert);
    assertThat(second).hasSize(1);
    sql(
        "UPDATE alert_follow_up SET heard_at = UTC_TIMESTAMP(6), became = 'JUDGE' WHERE id = "
            + second.get(0));
    assertThat(remindersOf(alert)).as("what was heard is not asked again").isEmpty();
  }

  @Test
  void a_follow_up_that_nobody_answers_is_closed_after_its_term_and_the_author_s_address_goes() {
    long alert = danger(null);
    long parole = number("SELECT parole_id FROM alert WHERE id = " + alert);
    as("referent2", () -> referents.transmit(alert, passedOn(Instant.now())));
    sql(
        "INSERT INTO parole_notice_address (parole_id, sealed, made_at)"
            + " VALUES (%d, 0x00, UTC_TIMESTAMP(6))".formatted(parole));

    age(alert, 103);
    assertThat(terms.over()).as("the referent may still write").doesNotContain(alert);
    age(alert, 2);
    assertThat(terms.over()).contains(alert);
    terms.close(alert);

    assertThat(terms.over()).as("once").doesNotContain(alert);
    assertThat(number("SELECT COUNT(*) FROM parole_notice_address WHERE parole_id = " + parole))
        .isZero();
    assertThat(
            text(
                "SELECT GROUP_CONCAT(became) FROM alert_follow_up WHERE alert_id = %d"
                    .formatted(alert)))
        .isEqualTo("NO_NEWS,NO_NEWS");
    assertThat(
            number(
                "SELECT COUNT(*) FROM journal_entry WHERE act = 'LEAVE_FOLLOW_UP'"
                    + " AND mac_after IS NOT NULL AND item_id = "
                    + parole))
        .isEqualTo(1);
  }

  @Test
  void a_reader_who_wishes_it_gets_one_digest_a_day_of_numbers_alone() {
    danger(null);
    sql("UPDATE account SET digest = FALSE");
    assertThat(digests.readers()).isEmpty();
    as("pro", () -> choice.choose(true));
    assertThat(runAs.as("pro", choice::isWanted)).isTrue();
    List<Long> readers = digests.readers();
    assertThat(readers).hasSize(1);

    readers.forEach(digests::send);
    readers.forEach(digests::send);
    assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE template = 'DIGEST'"))
        .isEqualTo(1);
    assertThat(digests.readers()).isEmpty();
    assertThat(mailTo("pro", "/pro/moderation"))
        .contains("Votes ouverts")
        .doesNotContain("Zelindor");
    sql("UPDATE account SET digest_on = digest_on - INTERVAL 1 DAY");
    assertThat(digests.readers()).as("the day after").isEqualTo(readers);

    as("pro", () -> choice.choose(false));
    assertThat(digests.readers()).isEmpty();
    for (String login : List.of("referent", "admin", "observateur", "repondant")) {
      assertThatThrownBy(() -> runAs.as(login, choice::isWanted)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> as(login, () -> choice.choose(true))).isInstanceOf(Forbidden.class);
    }
  }

  @Test
  void a_message_that_does_not_leave_is_shown_to_the_administrator_who_sends_it_again() {
    danger(null);
    Soon.is(() -> number("SELECT COUNT(*) FROM outbox_message WHERE state <> 'SENT'") == 0);
    sql("UPDATE account SET mail = 'nulle part' WHERE login = 'referent'");
    long alert = danger(null);
    climbs.climb(alert);
    Soon.is(() -> !runAs.as("admin", messages::stuck).isEmpty());
    long message = runAs.as("admin", messages::stuck).get(0).id();
    sql("UPDATE account SET mail = 'referent@demonstration.invalid' WHERE login = 'referent'");

    as("admin", () -> messages.retry(message));
    assertThat(
            number(
                "SELECT COUNT(*) FROM journal_entry WHERE act = 'RETRY_MESSAGE' AND actor = 'admin'"
                    + " AND item_id = "
                    + message))
        .isEqualTo(1);
    for (String login : List.of("pro", "usager", "referent", "observateur")) {
      assertThatThrownBy(() -> runAs.as(login, messages::stuck)).isInstanceOf(Forbidden.class);
      assertThatThrownBy(() -> as(login, () -> messages.retry(message)))
          .isInstanceOf(Forbidden.class);
    }
  }

  private long danger(String service) {
    Deposit deposit =
        new Deposit(
            AuthorKind.PARENT,
            PublicationWish.COMMISSION_ONLY,
            new Subject(ParoleKind.TESTIMONY, null, null, service),
            WORDS,
            true,
            null);
    deposits.give(tokens.issue(), deposit);
    return number("SELECT MAX(id) FROM alert");
  }

  private static Transmission passedOn(Instant at) {
    return new Transmission(
        Destination.CRIP, "IP 2026-4", at, "Zelindor, 8 ans", Parents.TOLD, null, false);
  }

  private String called(long alert) {
    return text(
        "SELECT GROUP_CONCAT(a.login ORDER BY c.step) FROM duty_call c JOIN account a"
            + " ON a.id = c.account_id WHERE c.occasion = 'ALERT' AND c.item_id = "
            + alert);
  }

  private void later(long alert, int minutes) {
    sql(
        "UPDATE duty_call SET called_at = called_at - INTERVAL %d MINUTE WHERE item_id = %d"
            .formatted(minutes, alert));
  }

  private void age(long alert, int days) {
    sql(
        "UPDATE alert_follow_up SET due_at = due_at - INTERVAL %d DAY WHERE alert_id = %d"
            .formatted(days, alert));
  }

  /** Reminders that are due about this alert. */
  private List<Long> remindersOf(long alert) {
    return reminders.due().stream()
        .filter(
            id ->
                number(
                        "SELECT COUNT(*) FROM alert_follow_up WHERE alert_id = %d AND id = %d"
                            .formatted(alert, id))
                    == 1)
        .toList();
  }

  /** The mail that this account was written, once it has left. */
  private String mailTo(String login, String page) {
    Path folder = home().resolve("mail");
    String to = "To: " + login + "@";
    Soon.is(() -> files(folder).anyMatch(one -> one.contains(to) && one.contains(page + "\r\n")));
    return files(folder)
        .filter(one -> one.contains(to) && one.contains(page + "\r\n"))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  /** Asked inside the server only: the class is loaded outside too. */
  private static Path home() {
    return Path.of(Setting.HOME.value());
  }

  private static Stream<String> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Stream.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(DutyIT::read).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
