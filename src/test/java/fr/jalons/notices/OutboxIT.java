package fr.jalons.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.jalons.departement.Departement;
import fr.jalons.privacy.ItemVault;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The outbox inside the server. */
@ArquillianTest
class OutboxIT extends Inside {
  private static final String TO = "helene@example.org";

  /** The demonstration's own signs of danger are told to its referent meanwhile. */
  private static final String OURS = " template = 'DUTY_ALERT'";

  @Inject private OutboxRepository messages;
  @Inject private LetterWriter writer;
  @Inject private ItemVault vault;
  @Inject private Departement departement;
  @Inject private Queueing queueing;
  @Inject private OutboxSteps steps;

  private final List<Letter> carried = new CopyOnWriteArrayList<>();

  @Deployment
  static WebArchive portal() {
    return RealWar.with(Queueing.class, OutboxSteps.class);
  }

  @AfterEach
  void empty() {
    sql("DELETE FROM outbox_message");
  }

  @Test
  void a_message_leaves_only_when_what_it_tells_of_was_committed() {
    catchThrowable(() -> queueing.queueAndFail(TO));

    assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE" + OURS)).isZero();
  }

  @Test
  void mail_that_was_away_gets_each_message_once_when_it_is_back() {
    Instant start = due();
    Delivery away = delivery(start, letter -> fail(Trouble.UNREACHABLE));
    away.round();
    away.round();
    assertThat(number("SELECT tries FROM outbox_message WHERE" + OURS)).isEqualTo(1);

    Delivery back = delivery(start.plus(Duration.ofMinutes(1)), carried::add);
    back.round();
    back.round();

    assertThat(ours()).hasSize(1);
    assertThat(ours().get(0).to()).isEqualTo(TO);
    assertThat(ours().get(0).body()).contains("/pro/alertes/1", departement.name());
    assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE state = 'SENT' AND" + OURS))
        .isEqualTo(1);
  }

  @Test
  void a_message_that_left_forgets_whom_it_was_for() {
    delivery(due(), carried::add).round();

    String forgotten =
        "SELECT COUNT(*) FROM outbox_message m JOIN item_key k ON k.id = m.item_key_id"
            + " WHERE m.sealed IS NULL AND k.wrapped IS NULL AND"
            + OURS;
    assertThat(number(forgotten)).isEqualTo(1);
  }

  @Test
  void of_two_servers_at_once_each_message_leaves_by_one() throws Exception {
    for (int more = 1; more < 20; more++) {
      queueing.queue(TO);
    }
    Instant start = due();
    CountDownLatch together = new CountDownLatch(2);
    ExecutorService servers = Executors.newFixedThreadPool(2);
    for (int server = 0; server < 2; server++) {
      servers.submit(
          () -> {
            together.countDown();
            together.await();
            delivery(start, carried::add).round();
            return null;
          });
    }
    servers.shutdown();
    assertThat(servers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

    assertThat(ours()).hasSize(20).extracting(Letter::id).doesNotHaveDuplicates();
  }

  @Test
  void what_a_killed_server_held_leaves_by_another_once_its_lease_is_over() {
    Instant start = due();
    Delivery killed =
        delivery(
            start,
            letter -> {
              throw new IllegalStateException("killed");
            });
    catchThrowable(killed::round);

    delivery(start.plusSeconds(30), carried::add).round();
    assertThat(ours()).isEmpty();

    delivery(start.plus(OutboxService.LEASE), carried::add).round();
    assertThat(ours()).hasSize(1);
  }

  @Test
  void a_message_nobody_takes_is_given_up_and_kept_for_the_administrator() {
    Instant start = due();
    delivery(start.plus(Patience.LIFE), letter -> fail(Trouble.REFUSED)).round();

    assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE state = 'DEAD' AND" + OURS))
        .isEqualTo(1);
    assertThat(number("SELECT COUNT(*) FROM outbox_message WHERE sealed IS NULL AND" + OURS))
        .isZero();
  }

  private static void fail(Trouble trouble) throws CarryFailure {
    throw new CarryFailure(trouble, null);
  }

  /** One message, due an hour from now. */
  private List<Letter> ours() {
    return carried.stream().filter(letter -> letter.to().equals(TO)).toList();
  }

  private Instant due() {
    queueing.queue(TO);
    return Instant.now().plus(Queueing.AHEAD);
  }

  /** A server of its own, whose clock stands at {@code now}. */
  private Delivery delivery(Instant now, Carrier carrier) {
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    OutboxService service = new OutboxService(messages, writer, vault, clock);
    return new Delivery(
        steps.around(service),
        new Carriers() {
          @Override
          void carry(Letter letter) throws CarryFailure {
            carrier.carry(letter);
          }
        });
  }
}
