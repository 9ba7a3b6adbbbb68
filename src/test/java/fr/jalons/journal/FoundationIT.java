package fr.jalons.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.platform.Forbidden;
import fr.jalons.privacy.ErasedItem;
import fr.jalons.privacy.IndexHash;
import fr.jalons.privacy.ItemVault;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every feature stands on, inside the server: keys, the journal, roles. */
@ArquillianTest
class FoundationIT extends Inside {
  private static final Actor TEST = Actor.system("test");

  /** The portal's timers write meanwhile. */
  private static final String ACTS_OF_TESTS =
      "SELECT COUNT(*) FROM journal_entry WHERE act = 'TEST'";

  @Inject private ItemVault vault;
  @Inject private IndexHash index;
  @Inject private Journal journal;
  @Inject private JournalService service;
  @Inject private CurrentAccount current;
  @Inject private UserTransaction transaction;

  @Deployment
  static WebArchive portal() {
    return RealWar.with();
  }

  @Test
  void what_is_sealed_in_one_transaction_is_read_in_another() throws Exception {
    long key = committed(vault::newKey);
    byte[] sealed = committed(() -> vault.seal(key, "original", "Merci 🙏🏽 شكرا"));
    assertThat(committed(() -> vault.open(key, "original", sealed))).isEqualTo("Merci 🙏🏽 شكرا");
  }

  @Test
  void a_destroyed_key_leaves_no_bytes_and_opens_nothing() throws Exception {
    long key = committed(vault::newKey);
    byte[] sealed = committed(() -> vault.seal(key, "original", "Merci"));
    committed(
        () -> {
          vault.destroy(key);
          return key;
        });
    assertThat(number("SELECT COUNT(*) FROM item_key WHERE wrapped IS NULL AND id = " + key))
        .isEqualTo(1);
    assertThatThrownBy(() -> vault.open(key, "original", sealed)).isInstanceOf(ErasedItem.class);
    assertThatThrownBy(() -> vault.mac(key, "Merci")).isInstanceOf(ErasedItem.class);
  }

  @Test
  void a_text_has_the_same_mac_under_one_key_and_another_under_the_next() throws Exception {
    long one = committed(vault::newKey);
    long other = committed(vault::newKey);
    assertThat(vault.mac(one, "Merci"))
        .hasSize(32)
        .isEqualTo(vault.mac(one, "Merci"))
        .isNotEqualTo(vault.mac(other, "Merci"));
  }

  @Test
  void an_index_hash_depends_on_its_domain() {
    assertThat(index.of("code", "1234"))
        .hasSize(32)
        .isEqualTo(index.of("code", "1234"))
        .isNotEqualTo(index.of("token", "1234"));
  }

  @Test
  void the_journal_refuses_an_act_outside_a_transaction() {
    assertThatThrownBy(() -> journal.record(JournalEvent.of("TEST", TEST)))
        .isInstanceOf(jakarta.persistence.TransactionRequiredException.class);
  }

  @Test
  void an_act_that_is_rolled_back_was_never_recorded() throws Exception {
    long before = number(ACTS_OF_TESTS);
    transaction.begin();
    journal.record(JournalEvent.of("TEST", TEST));
    transaction.rollback();
    assertThat(number(ACTS_OF_TESTS)).isEqualTo(before);
    assertThat(runAs.as("admin", service::verify).holds()).isTrue();
  }

  @Test
  void two_acts_of_one_transaction_follow_each_other() throws Exception {
    committed(
        () -> {
          journal.record(JournalEvent.on("PAROLE", 1, "FIRST", TEST));
          journal.record(JournalEvent.on("PAROLE", 1, "SECOND", TEST));
          return null;
        });
    assertThat(runAs.as("admin", service::verify).holds()).isTrue();
  }

  @Test
  void writers_who_meet_leave_one_unbroken_chain() throws Exception {
    long before = number(ACTS_OF_TESTS);
    ExecutorService writers = Executors.newFixedThreadPool(8);
    List<Future<?>> acts = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      long item = i;
      acts.add(writers.submit(() -> runAs.as("admin", () -> recordOne(item))));
    }
    for (Future<?> act : acts) {
      act.get();
    }
    writers.shutdown();
    assertThat(number(ACTS_OF_TESTS)).isEqualTo(before + 200);
    assertThat(runAs.as("admin", service::verify).holds()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"usager", "pro", "referent", "repondant", "editeur", "observateur"})
  void only_an_administrator_may_read_the_journal(String login) {
    assertThatThrownBy(() -> runAs.as(login, service::latest)).isInstanceOf(Forbidden.class);
    assertThatThrownBy(() -> runAs.as(login, service::verify)).isInstanceOf(Forbidden.class);
  }

  @Test
  void nobody_may_read_the_journal_without_signing_in() {
    assertThatThrownBy(service::latest).isInstanceOf(Forbidden.class);
  }

  @Test
  void an_administrator_reads_the_journal() {
    assertThat(runAs.as("admin", service::latest)).isNotNull();
  }

  @Test
  void nobody_stays_signed_in_after_running_as_somebody() {
    runAs.as("admin", () -> runAs.as("pro", current::login));
    assertThat(current.login()).isNull();
  }

  private JournalEvent recordOne(long item) {
    try {
      return committed(
          () -> {
            JournalEvent event = JournalEvent.on("PAROLE", item, "TEST", TEST);
            journal.record(event);
            return event;
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private <T> T committed(Callable<T> work) throws Exception {
    transaction.begin();
    try {
      T result = work.call();
      transaction.commit();
      return result;
    } catch (Exception e) {
      transaction.rollback();
      throw e;
    }
  }
}
