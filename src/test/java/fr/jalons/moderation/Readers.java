package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Code;
import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Subject;
import fr.jalons.platform.Refusal;
import fr.jalons.testing.Inside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The people of a commission, for tests inside the server. */
@ApplicationScoped
class Readers extends Inside {
  static final String WRITTEN = "Merci à Mme Kessler, de Metz. Inès va mieux.";
  static final String SHOWN = "Merci à [nom], de [lieu]. [prénom] va mieux.";

  /** A parole that was sent, and the code of its author. */
  record Given(long id, Code code) {}

  @Inject private ClaimService claims;
  @Inject private DecisionService decisions;
  @Inject private DepositTokens tokens;
  @Inject private DepositDesk deposits;

  Given given(AuthorKind author, PublicationWish wish, String service, String territory) {
    return given(author, wish, service, territory, WRITTEN);
  }

  Given given(String words) {
    return given(AuthorKind.PARENT, PublicationWish.SHOW_ME_FIRST, null, null, words);
  }

  Given given(
      AuthorKind author, PublicationWish wish, String service, String territory, String words) {
    Subject subject = new Subject(ParoleKind.TESTIMONY, null, territory, service);
    Deposit deposit = new Deposit(author, wish, subject, words, false, null);
    Code code = deposits.give(tokens.issue(), deposit).code();
    return new Given(number("SELECT MAX(id) FROM parole"), code);
  }

  Given given() {
    return given(AuthorKind.PARENT, PublicationWish.SHOW_ME_FIRST, null, null);
  }

  void proposes(String login, long id, Decision decision) {
    as(
        login,
        () -> {
          assertThat(claims.claim(id)).isTrue();
          decisions.propose(id, version(id), decision);
        });
  }

  void proposed(long id) {
    proposes("pro", id, new Decision.Publish(SHOWN));
  }

  void agrees(String login, long id) {
    as(
        login,
        () -> {
          assertThat(claims.claim(id)).isTrue();
          decisions.agree(id, version(id));
        });
  }

  void asks(long id) {
    as(
        "pro",
        () -> {
          claims.claim(id);
          decisions.askAuthor(id, version(id), "Depuis quand ?");
        });
  }

  /** A parole that two readers do not agree about. */
  Given disputed() {
    Given given = given();
    disputed(given.id());
    return given;
  }

  void disputed(long id) {
    proposed(id);
    as(
        "usager",
        () -> {
          claims.claim(id);
          decisions.disagree(id, version(id), "On le reconnaîtrait.");
        });
  }

  <T> T by(String login, java.util.function.Supplier<T> act) {
    return runAs.as(login, act);
  }

  /** Lets this parole have come to its status so many days ago. */
  void age(long id, int days) {
    sql(
        "UPDATE parole SET status_since = status_since - INTERVAL %d DAY WHERE id = %d"
            .formatted(days, id));
  }

  /** Runs all at the same moment; results in the order of the acts. */
  static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(acts.size());
    CyclicBarrier start = new CyclicBarrier(acts.size());
    List<Future<T>> running = new ArrayList<>();
    for (Callable<T> act : acts) {
      running.add(
          threads.submit(
              () -> {
                start.await();
                return act.call();
              }));
    }
    List<T> results = new ArrayList<>();
    for (Future<T> one : running) {
      results.add(one.get());
    }
    threads.shutdown();
    return results;
  }

  static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.messageKey()).isEqualTo(key));
  }

  String status(long id) {
    return text("SELECT status FROM parole WHERE id = " + id);
  }

  int version(long id) {
    return (int) number("SELECT version FROM parole WHERE id = " + id);
  }

  long texts(long id, String purpose) {
    return number(
        "SELECT COUNT(*) FROM parole_text WHERE purpose = '%s' AND parole_id = %d"
            .formatted(purpose, id));
  }
}
