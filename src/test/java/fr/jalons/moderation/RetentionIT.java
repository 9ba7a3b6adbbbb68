package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.journal.JournalService;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Code;
import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.FollowUpService;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Subject;
import fr.jalons.privacy.Erasures;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What is erased at its term stays erased, and a restored backup changes nothing about it. */
@ArquillianTest
class RetentionIT extends Inside {
  @Inject private RetentionService retention;
  @Inject private RetentionJob job;
  @Inject private Erasures erasures;
  @Inject private DepositTokens tokens;
  @Inject private DepositDesk deposits;
  @Inject private FollowUpService authors;
  @Inject private JournalService journal;

  @Deployment
  static WebArchive portal() {
    return RealWar.with();
  }

  @Test
  void only_the_administrator_decides_how_long_paroles_are_kept() {
    assertThat(acts(retention))
        .extracting(act -> act.getAnnotation(Allowed.class).value())
        .allSatisfy(roles -> assertThat(roles).containsExactly(Role.ADMIN));
    refusesOthers(retention);
  }

  @Test
  void nothing_is_erased_before_the_archives_agree_nor_before_its_term_and_then_for_good() {
    Code code = given();
    long id = number("SELECT MAX(id) FROM parole");
    Code young = given();
    long other = number("SELECT MAX(id) FROM parole");
    long key = number("SELECT item_key_id FROM parole WHERE id = " + id);
    authors.withdraw(code);
    authors.withdraw(young);
    sql("UPDATE parole SET status_since = status_since - INTERVAL 31 DAY WHERE id = " + id);

    assertThat(job.run()).isZero();
    as("admin", () -> retention.agree("AD57-2026-12", LocalDate.of(2026, 11, 2)));
    Retention withdrawn = runAs.as("admin", retention::terms).get(0);
    assertThat(withdrawn.term()).isEqualTo(RetentionTerm.WITHDRAWN);
    assertThat(withdrawn.due()).isEqualTo(1);

    // A backup, as far as this parole goes
    sql("CREATE TABLE kept_key AS SELECT * FROM item_key WHERE id = " + key);
    sql("CREATE TABLE kept_parole AS SELECT * FROM parole WHERE id = " + id);
    sql("CREATE TABLE kept_text AS SELECT * FROM parole_text WHERE parole_id = " + id);

    assertThat(job.run()).isEqualTo(1);
    assertErased(id, key);
    Remains remains = runAs.as("admin", () -> retention.remainsFor(code)).orElseThrow();
    assertThat(remains.id()).isEqualTo(id);
    assertThat(remains.status()).isEqualTo(ParoleStatus.PURGED);
    assertThat(remains.erasedAt()).isNotNull();
    assertThat(remains.acts()).extracting(entry -> entry.event().act()).endsWith("PURGE");
    assertThat(runAs.as("admin", () -> retention.remains(other)).orElseThrow().erasedAt()).isNull();
    assertThat(authors.find(code)).isPresent();

    // The list leaves the database, the database is restored, the list is replayed
    erasures.write();
    sql("DELETE FROM erased_item");
    sql(
        "UPDATE item_key k JOIN kept_key b USING (id)"
            + " SET k.wrapped = b.wrapped, k.destroyed_at = NULL");
    sql("UPDATE parole p JOIN kept_parole b USING (id) SET p.status = b.status");
    sql("INSERT INTO parole_text SELECT * FROM kept_text");
    assertThat(erasures.replay()).isEqualTo(1);
    assertErased(id, key);
    assertThat(erasures.replay()).isZero();
    assertThat(number("SELECT COUNT(*) FROM erased_item WHERE item_key_id = " + key)).isEqualTo(1);
    assertThat(runAs.as("admin", journal::verify).holds()).isTrue();

    as("admin", retention::endAgreement);
    assertThat(runAs.as("admin", retention::agreement)).isEmpty();
  }

  private void assertErased(long id, long key) {
    assertThat(number("SELECT COUNT(*) FROM item_key WHERE wrapped IS NULL AND id = " + key))
        .isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM parole_text WHERE parole_id = " + id)).isZero();
    assertThat(number("SELECT COUNT(*) FROM parole WHERE status = 'PURGED' AND id = " + id))
        .isEqualTo(1);
  }

  private Code given() {
    Deposit deposit =
        new Deposit(
            AuthorKind.PARENT,
            PublicationWish.SHOW_ME_FIRST,
            new Subject(ParoleKind.TESTIMONY, null, null, null),
            "Merci pour tout.",
            false,
            null);
    return deposits.give(tokens.issue(), deposit).code();
  }
}
