package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.jalons.testing.AnotherPortal;
import fr.jalons.testing.Page;
import fr.jalons.testing.Soon;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A server that dies in the middle of deposits: what it acknowledged is there, once and whole. */
class KilledServerIT {
  private static final int DEPOSITS = 500;
  private static final int BEFORE_THE_KILL = 200;
  private static final int SENDERS = 4;

  /** One in so many says that somebody is in danger: a referent is to be told by mail. */
  private static final int DANGER_EVERY = 2;

  /** Letters after which the server is killed again, in the middle of their delivery. */
  private static final int LETTERS_BEFORE_THE_KILL = 120;

  private static final String UNCALLED =
      "SELECT COUNT(*) FROM alert WHERE closed_at IS NULL AND id NOT IN"
          + " (SELECT item_id FROM duty_call WHERE occasion = 'ALERT')";

  private static final long OLD_ENOUGH_MILLIS = 2_300;

  /** Number of a deposit → the code on its receipt. */
  private final Map<Integer, String> acknowledged = new ConcurrentHashMap<>();

  private final Queue<Integer> unanswered = new ConcurrentLinkedQueue<>();
  private final GreenMail letters =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  private volatile boolean dead;

  @Test
  void every_acknowledged_deposit_is_there_once_none_half_and_what_was_due_left_once()
      throws Exception {
    letters.start();
    try (AnotherPortal portal = AnotherPortal.onItsOwn("killed", byMail())) {
      long demonstration = portal.tables().number("SELECT COUNT(*) FROM parole");
      List<Sending> sendings = sendings(portal);

      sendAll(portal, sendings, true);
      assertThat(dead).isTrue();
      assertThat(unanswered).as("deposits cut off").isNotEmpty();
      Map<Integer, String> beforeTheKill = Map.copyOf(acknowledged);
      portal.start();
      // the author's browser kept the words and the form: it is sent again as it was
      sendAll(portal, unanswered.stream().map(sendings::get).toList(), false);

      Set<String> codes = Set.copyOf(acknowledged.values());
      assertThat(acknowledged).hasSize(DEPOSITS);
      assertThat(codes).as("codes, each once").hasSize(DEPOSITS);
      assertThat(portal.tables().number("SELECT COUNT(*) FROM parole") - demonstration)
          .isEqualTo(DEPOSITS);
      noneIsHalf(portal);
      beforeTheKill.entrySet().stream().limit(5).forEach(one -> isThere(portal, one));
      whatWasDueLeftOnce(portal);
    } finally {
      letters.stop();
    }
  }

  private Map<String, String> byMail() {
    String port = String.valueOf(letters.getSmtp().getPort());
    return Map.of(
        "jalons.mail.host", "127.0.0.1", "jalons.mail.port", port, "jalons.mail.tls", "none");
  }

  private static List<Sending> sendings(AnotherPortal portal) throws InterruptedException {
    List<Sending> ready = new ArrayList<>();
    for (int i = 0; i < DEPOSITS; i++) {
      Sending sending = Sending.aTestimony(portal.http(), words(i)).freshToken();
      ready.add(i % DANGER_EVERY == 0 ? sending.with("danger", "true") : sending);
    }
    Thread.sleep(OLD_ENOUGH_MILLIS);
    return ready;
  }

  private static String words(int number) {
    return "Parole numéro " + number + ", merci de la garder.";
  }

  private void sendAll(AnotherPortal portal, List<Sending> sendings, boolean killed)
      throws InterruptedException {
    List<Integer> numbers = killed ? range(sendings.size()) : List.copyOf(unanswered);
    unanswered.clear();
    Queue<Integer> places = new ConcurrentLinkedQueue<>(range(sendings.size()));
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    for (int i = 0; i < SENDERS; i++) {
      senders.submit(
          () -> {
            for (Integer at = places.poll(); at != null; at = places.poll()) {
              send(portal, sendings.get(at), numbers.get(at), killed);
            }
          });
    }
    senders.shutdown();
    assertThat(senders.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
  }

  private static List<Integer> range(int end) {
    return Stream.iterate(0, i -> i + 1).limit(end).toList();
  }

  private void send(AnotherPortal portal, Sending sending, int number, boolean killed) {
    if (killed && dead) {
      unanswered.add(number);
      return;
    }
    try {
      Page answer = sending.send();
      String code = Sending.codeOn(answer);
      if (code == null) {
        unanswered.add(number);
      } else {
        acknowledged.put(number, code);
      }
    } catch (AssertionError noAnswer) {
      unanswered.add(number);
    }
    killOnce(portal, killed);
  }

  private synchronized void killOnce(AnotherPortal portal, boolean killed) {
    if (killed && !dead && acknowledged.size() >= BEFORE_THE_KILL) {
      portal.kill();
      dead = true;
    }
  }

  private static void noneIsHalf(AnotherPortal portal) {
    assertThat(
            portal
                .tables()
                .number(
                    "SELECT COUNT(*) FROM parole p WHERE (SELECT COUNT(*) FROM parole_text t"
                        + " WHERE t.parole_id = p.id AND t.purpose = 'ORIGINAL') <> 1"))
        .as("without its words, or with two")
        .isZero();
    assertThat(
            portal
                .tables()
                .number(
                    "SELECT COUNT(*) FROM parole p WHERE (SELECT COUNT(*) FROM journal_entry j"
                        + " WHERE j.item_type = 'parole' AND j.item_id = p.id AND j.act = 'SEND')"
                        + " <> 1"))
        .as("without its line in the journal, or with two")
        .isZero();
    assertThat(
            portal
                .tables()
                .number(
                    "SELECT COUNT(*) FROM parole WHERE status = 'ALERT' AND id NOT IN"
                        + " (SELECT parole_id FROM alert)"))
        .as("alerts that no referent finds")
        .isZero();
  }

  private static void isThere(AnotherPortal portal, Map.Entry<Integer, String> receipt) {
    Page page =
        portal.http().post("/paroles/suivi", Map.of("code", receipt.getValue(), "open", ""));
    assertThat(page.text()).contains(words(receipt.getKey()));
  }

  /**
   * Several hundred letters, and a second kill while they leave. Each arrives; only the one that
   * was on its way at the kill may arrive twice, under the same Message-ID
   * (docs/operations/mail.md).
   */
  private void whatWasDueLeftOnce(AnotherPortal portal) throws Exception {
    Soon.is(() -> portal.tables().number(UNCALLED) == 0);
    Soon.is(() -> letters.getReceivedMessages().length >= LETTERS_BEFORE_THE_KILL);
    portal.kill();
    portal.start();
    Soon.is(
        () ->
            portal.tables().number("SELECT COUNT(*) FROM outbox_message WHERE state <> 'SENT'")
                == 0);

    long due = portal.tables().number("SELECT COUNT(*) FROM outbox_message WHERE channel = 'MAIL'");
    assertThat(due).as("several hundred").isGreaterThan(DEPOSITS / DANGER_EVERY);
    MimeMessage[] arrived = letters.getReceivedMessages();
    Set<String> distinct = new TreeSet<>();
    for (MimeMessage letter : arrived) {
      distinct.add(letter.getMessageID());
    }
    assertThat(distinct).hasSize((int) due);
    assertThat(arrived.length - distinct.size()).as("twice").isLessThanOrEqualTo(1);
  }
}
