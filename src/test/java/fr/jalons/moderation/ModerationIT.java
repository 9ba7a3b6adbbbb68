package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.journal.JournalService;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Code;
import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.FollowUpService;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Subject;
import fr.jalons.paroles.WallService;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The commission's rules inside the server, on the real database. */
@ArquillianTest
class ModerationIT extends Inside {
  private static final int PAIRS = 100;
  private static final String WRITTEN = "Merci à Mme Kessler, de Metz. Inès va mieux.";
  @Inject private QueueService queue;
  @Inject private ClaimService claims;
  @Inject private ReadingService readings;
  @Inject private DecisionService decisions;
  @Inject private StopService stops;
  @Inject private AlertService alerts;
  @Inject private FalseAlarmService falseAlarms;
  @Inject private ReferentService referents;
  @Inject private DismissalService dismissals;
  @Inject private TakeBackService takeBack;
  @Inject private PreparedService prepared;
  @Inject private Batch batch;
  @Inject private NoteService notes;
  @Inject private SimilarService similar;
  @Inject private SignService signs;
  @Inject private SheetService sheets;
  @Inject private FollowUpsService followUps;
  @Inject private DepositTokens tokens;
  @Inject private DepositDesk deposits;
  @Inject private FollowUpService authors;
  @Inject private WallService wall;
  @Inject private JournalService journal;

  @Deployment
  static WebArchive portal() {
    return RealWar.with();
  }

  private record Given(long id, Code code) {}

  // Roles

  @Test
  void every_public_method_names_its_roles_and_refuses_the_others() {
    List<Object> services =
        List.of(
            queue,
            claims,
            readings,
            decisions,
            stops,
            alerts,
            falseAlarms,
            referents,
            dismissals,
            signs,
            sheets,
            followUps,
            takeBack,
            prepared,
            batch);
    services.forEach(this::refusesOthers);
  }

  // Contests

  @Test
  void of_two_readers_who_claim_at_once_exactly_one_wins() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    for (int pair = 0; pair < PAIRS; pair++) {
      long id = given().id();
      List<Boolean> won =
          atOnce(
              two,
              () -> runAs.as("pro", () -> claims.claim(id)),
              () -> runAs.as("pro2", () -> claims.claim(id)));
      assertThat(won).containsExactlyInAnyOrder(true, false);
    }
    two.shutdown();
    journalHolds();
  }

  @Test
  void of_two_decisions_at_once_exactly_one_counts_and_the_other_is_told() throws Exception {
    ExecutorService two = Executors.newFixedThreadPool(2);
    for (int pair = 0; pair < PAIRS; pair++) {
      long id = given().id();
      boolean sameReader = pair % 2 == 0;
      int version = version(id);
      runAs.as("pro", () -> claims.claim(id));
      List<Boolean> counted =
          atOnce(
              two,
              () -> counts("pro", id, version, "un"),
              () -> counts(sameReader ? "pro" : "pro2", id, version, "deux"));
      assertThat(counted).containsExactlyInAnyOrder(true, false);
      assertThat(status(id)).isEqualTo("PROPOSED");
      assertThat(
              number(
                  "SELECT COUNT(*) FROM parole_text WHERE purpose = 'PUBLIC' AND parole_id=" + id))
          .isEqualTo(1);
    }
    two.shutdown();
    journalHolds();
  }

  private boolean counts(String login, long id, int version, String text) {
    try {
      runAs.as(
          login,
          () ->
              Retry.whenAborted(
                  () -> {
                    decisions.propose(id, version, new Decision.Publish(text));
                    return id;
                  }));
      return true;
    } catch (Refusal told) {
      return false;
    }
  }

  private static List<Boolean> atOnce(
      ExecutorService two, Callable<Boolean> one, Callable<Boolean> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Boolean> results = new ArrayList<>();
    List<Future<Boolean>> acts = new ArrayList<>();
    for (Callable<Boolean> act : List.of(one, other)) {
      acts.add(
          two.submit(
              () -> {
                start.await();
                return act.call();
              }));
    }
    for (Future<Boolean> act : acts) {
      results.add(act.get());
    }
    return results;
  }

  // Leases

  @Test
  void a_lease_that_is_over_frees_the_parole_and_its_holder_is_told() throws Exception {
    long id = given().id();
    assertThat(runAs.as("pro", () -> claims.claim(id))).isTrue();
    assertThat(runAs.as("pro2", () -> claims.claim(id))).isFalse();
    sql("UPDATE parole SET claimed_until = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = " + id);
    assertThat(runAs.as("pro2", () -> claims.claim(id))).isTrue();
    int version = version(id);
    refused(
        "moderation.refusal.claim-lost", () -> propose(id, version, new Decision.Publish(WRITTEN)));
    assertThat(status(id)).isEqualTo("RECEIVED");
  }

  @Test
  void a_lease_given_back_frees_the_parole_and_changes_no_version() throws Exception {
    long id = given().id();
    int before = version(id);
    runAs.as("pro", () -> claims.claim(id));
    as("pro", () -> claims.leave(id));
    assertThat(runAs.as("pro2", () -> claims.claim(id))).isTrue();
    assertThat(version(id)).isEqualTo(before);
  }

  @Test
  void nobody_gives_back_the_lease_of_another() {
    long id = given().id();
    runAs.as("pro", () -> claims.claim(id));
    as("pro2", () -> claims.leave(id));
    assertThat(runAs.as("pro2", () -> claims.claim(id))).isFalse();
  }

  @Test
  void a_decision_on_what_has_changed_meanwhile_is_refused_and_stores_nothing() throws Exception {
    Given given = given();
    runAs.as("pro", () -> claims.claim(given.id()));
    int version = version(given.id());
    authors.withdraw(given.code());
    refused(
        "moderation.refusal.changed",
        () -> propose(given.id(), version, new Decision.Publish(WRITTEN)));
    assertThat(status(given.id())).isEqualTo("WITHDRAWN");
    assertThat(texts(given.id(), "PUBLIC")).isZero();
  }

  @Test
  void each_college_claims_only_what_waits_for_it() {
    long id = given().id();
    assertThat(runAs.as("usager", () -> claims.claim(id))).isFalse();
    proposed(id, WRITTEN);
    assertThat(runAs.as("pro2", () -> claims.claim(id))).isFalse();
    assertThat(runAs.as("usager", () -> claims.claim(id))).isTrue();
  }

  // Two readers

  @Test
  void the_first_reader_cannot_be_the_second() throws Exception {
    long id = given().id();
    proposed(id, WRITTEN);
    sql(
        "UPDATE parole SET first_reader_id = (SELECT id FROM account WHERE login = 'usager')"
            + " WHERE id = "
            + id);
    assertThat(runAs.as("usager", () -> claims.claim(id))).isFalse();
    sql(
        "UPDATE parole SET claimed_by = first_reader_id, claimed_until = UTC_TIMESTAMP(6)"
            + " + INTERVAL 1 HOUR WHERE id = "
            + id);
    int version = version(id);
    refused("paroles.refusal.same-reader", () -> as("usager", () -> decisions.agree(id, version)));
    assertThat(status(id)).isEqualTo("PROPOSED");
  }

  @Test
  void an_adult_who_lets_names_be_hidden_is_not_asked_again() throws Exception {
    long id = given(PublicationWish.HIDE_NAMES_AND_PUBLISH).id();
    proposed(id, "Merci à [nom], de [lieu]. [prénom] va mieux.");
    agreed(id);
    assertThat(status(id)).isEqualTo("SCHEDULED");
  }

  @Test
  void an_adult_whose_words_were_changed_otherwise_sees_the_text_first() throws Exception {
    long id = given(PublicationWish.HIDE_NAMES_AND_PUBLISH).id();
    proposed(id, "Merci à [nom]. [prénom] va mieux.");
    agreed(id);
    assertThat(status(id)).isEqualTo("AWAITING_CONSENT");
  }

  @Test
  void a_disagreement_goes_to_the_commission_with_its_reason() throws Exception {
    long id = given().id();
    proposed(id, WRITTEN);
    asSecond(id, version -> decisions.disagree(id, version, "On le reconnaîtrait."));
    assertThat(status(id)).isEqualTo("IN_COMMISSION");
    assertThat(runAs.as("pro", () -> readings.open(id)).disagreement())
        .isEqualTo("On le reconnaîtrait.");
  }

  @Test
  void an_author_reads_the_notice_only_once_it_is_settled() {
    Given given = given();
    asFirst(
        given.id(),
        version ->
            decisions.propose(
                given.id(),
                version,
                new Decision.Refuse("…", Motive.OFF_TOPIC, "Sans rapport, merci.")));
    assertThat(authors.find(given.code()).orElseThrow().reason()).isNull();
    agreed(given.id());
    assertThat(authors.find(given.code()).orElseThrow().reason()).isEqualTo("Sans rapport, merci.");
  }

  @Test
  void what_is_for_the_commission_only_cannot_be_proposed_for_publication() throws Exception {
    long id = given(PublicationWish.COMMISSION_ONLY).id();
    refused("paroles.refusal.commission-only", () -> proposed(id, WRITTEN));
    assertThat(status(id)).isEqualTo("RECEIVED");
    assertThat(texts(id, "PUBLIC")).isZero();
  }

  @Test
  void any_reader_may_stop_a_publication_within_its_delay() throws Exception {
    long id = given(PublicationWish.HIDE_NAMES_AND_PUBLISH).id();
    proposed(id, WRITTEN);
    agreed(id);
    int version = version(id);
    as("usager2", () -> stops.stop(id, version, "Attendons la fin du procès."));
    assertThat(status(id)).isEqualTo("IN_COMMISSION");
  }

  // What the user college may see

  @Test
  void a_user_reading_has_no_place_for_the_original() {
    assertThat(Arrays.stream(UserReading.class.getRecordComponents()).map(RecordComponent::getName))
        .containsExactly(
            "id", "version", "status", "kind", "author", "publicText", "outcome", "motive", "mine");
  }

  @Test
  void a_user_member_finds_nothing_before_a_first_reader_has_made_the_text() {
    long id = given().id();
    assertThatThrownBy(() -> runAs.as("usager", () -> readings.openForUser(id)))
        .isInstanceOf(NotFound.class);
    refusedNotFound(() -> as("usager", () -> alerts.raise(id, "Je devine.")));
    proposed(id, "[prénom] va mieux.");
    assertThat(runAs.as("usager", () -> readings.openForUser(id)).publicText())
        .isEqualTo("[prénom] va mieux.");
  }

  @Test
  void the_queue_puts_danger_first_then_age() throws Exception {
    long calm = given().id();
    long urgent = given().id();
    sql("UPDATE parole SET rank = 1 WHERE id = " + calm);
    sql("UPDATE parole SET rank = 0 WHERE id = " + urgent);
    List<Long> order =
        runAs.as("pro", () -> queue.page(Shelf.TO_READ, QueueFilter.ALL, null, 2_000)).stream()
            .map(QueueRow::id)
            .toList();
    assertThat(order.indexOf(urgent)).isLessThan(order.indexOf(calm));
    QueueRow first =
        runAs.as("pro", () -> queue.page(Shelf.TO_READ, QueueFilter.ALL, null, 1)).get(0);
    assertThat(
            runAs.as("pro", () -> queue.page(Shelf.TO_READ, QueueFilter.ALL, first.key(), 2_000)))
        .extracting(QueueRow::id)
        .containsExactlyElementsOf(order.subList(1, order.size()));
  }

  // Danger

  @Test
  void an_alert_hides_a_published_text_at_once_and_only_referents_read_it() throws Exception {
    long id = published();
    String name = text("SELECT public_id FROM parole WHERE id = " + id);
    assertThat(wall.find(name)).isPresent();
    as("usager", () -> alerts.raise(id, "Elle dit où elle dort."));
    assertThat(wall.find(name)).isEmpty();
    assertThat(status(id)).isEqualTo("ALERT");
    assertThatThrownBy(() -> runAs.as("pro", () -> readings.open(id))).isInstanceOf(NotFound.class);
    AlertReading file = runAs.as("referent", () -> referents.read(alertOf(id)));
    assertThat(file.reasons()).containsExactly("Elle dit où elle dort.");
  }

  @Test
  void a_contact_reaches_referents_and_nobody_else() {
    Given given = given();
    authors.raiseAlert(given.code(), "06 39 98 00 11");
    AlertReading file = runAs.as("referent", () -> referents.read(alertOf(given.id())));
    assertThat(file.contacts()).containsExactly("06 39 98 00 11");
    assertThat(file.alert().byAuthor()).isTrue();
  }

  @Test
  void an_alert_is_dismissed_only_when_a_second_professional_confirms() throws Exception {
    long id = published();
    as("pro", () -> alerts.raise(id, "À vérifier."));
    long alert = alertOf(id);
    as("referent", () -> referents.proposeDismissal(alert, "C'est une citation."));
    assertThat(status(id)).isEqualTo("ALERT");
    refused(
        "moderation.refusal.same-professional",
        () -> as("referent", () -> dismissals.confirm(alert)));
    as("pro", () -> dismissals.confirm(alert));
    assertThat(status(id)).isEqualTo("SUSPENDED");
    refused("moderation.refusal.alert-closed", () -> as("pro2", () -> dismissals.confirm(alert)));
  }

  @Test
  void a_hidden_text_comes_back_when_two_readers_agree_again() throws Exception {
    long id = published();
    int version = version(id);
    as("usager", () -> stops.suspend(id, version, "On reconnaît l'école."));
    String same = runAs.as("pro", () -> readings.open(id)).publicText();
    asFirst(id, v -> decisions.propose(id, v, new Decision.Publish(same)));
    assertThat(status(id)).isEqualTo("SUSPENDED");
    agreed(id);
    assertThat(status(id)).isEqualTo("PUBLISHED");
  }

  @Test
  void a_hidden_text_that_was_changed_is_shown_to_its_author_first() throws Exception {
    long id = published();
    int version = version(id);
    as("usager", () -> stops.suspend(id, version, "On reconnaît l'école."));
    asFirst(id, v -> decisions.propose(id, v, new Decision.Publish("Un autre texte.")));
    agreed(id);
    assertThat(status(id)).isEqualTo("AWAITING_CONSENT");
  }

  @Test
  void what_was_passed_on_is_never_read_again_for_publication() throws Exception {
    Given given = given();
    authors.raiseAlert(given.code(), null);
    long alert = alertOf(given.id());
    Instant now = Instant.now();
    refused(
        "moderation.refusal.future",
        () -> as("referent", () -> referents.transmit(alert, passedOn(now.plusSeconds(3600)))));
    as("referent", () -> referents.transmit(alert, passedOn(now)));
    assertThat(status(given.id())).isEqualTo("TRANSMITTED");
    authors.raiseAlert(given.code(), null);
    refused(
        "paroles.refusal.transmitted",
        () -> as("referent", () -> referents.proposeDismissal(alertOf(given.id()), "Non.")));
  }

  @Test
  void every_act_is_in_the_journal_and_its_chain_holds() throws Exception {
    long id = given().id();
    proposed(id, WRITTEN);
    agreed(id);
    assertThat(
            text(
                "SELECT GROUP_CONCAT(act, ' ', actor ORDER BY seq) FROM journal_entry"
                    + " WHERE item_type = 'parole' AND item_id = "
                    + id))
        .isEqualTo("SEND (author),PROPOSE pro,AGREE usager");
    journalHolds();
  }

  // Words for the above

  private Given given() {
    return given(PublicationWish.SHOW_ME_FIRST);
  }

  private Given given(PublicationWish wish) {
    Deposit deposit =
        new Deposit(
            AuthorKind.PARENT,
            wish,
            new Subject(ParoleKind.TESTIMONY, null, null, null),
            WRITTEN,
            false,
            null);
    Code code = deposits.give(tokens.issue(), deposit).code();
    return new Given(number("SELECT MAX(id) FROM parole"), code);
  }

  /** A parole on the wall. */
  private long published() {
    long id = given(PublicationWish.HIDE_NAMES_AND_PUBLISH).id();
    proposed(id, WRITTEN);
    agreed(id);
    sql(
        "UPDATE parole SET status = 'PUBLISHED', published_at = UTC_TIMESTAMP(6),"
            + " version = version + 1, public_id = CONCAT('test', id) WHERE id = "
            + id);
    return id;
  }

  private void proposed(long id, String shown) {
    asFirst(id, version -> decisions.propose(id, version, new Decision.Publish(shown)));
  }

  private void propose(long id, int version, Decision decision) {
    as("pro", () -> decisions.propose(id, version, decision));
  }

  private void agreed(long id) {
    asSecond(id, version -> decisions.agree(id, version));
  }

  private void asFirst(long id, IntConsumer act) {
    as(
        "pro",
        () -> {
          claims.claim(id);
          act.accept(version(id));
        });
  }

  private void asSecond(long id, IntConsumer act) {
    as(
        "usager",
        () -> {
          claims.claim(id);
          act.accept(version(id));
        });
  }

  private static void refused(String key, ThrowingCallable act) {
    assertThatThrownBy(act)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.messageKey()).isEqualTo(key));
  }

  private static void refusedNotFound(ThrowingCallable act) {
    assertThatThrownBy(act).isInstanceOf(NotFound.class);
  }

  private void journalHolds() {
    assertThat(runAs.as("admin", journal::verify).holds()).isTrue();
  }

  private String status(long id) {
    return text("SELECT status FROM parole WHERE id = " + id);
  }

  private int version(long id) {
    return (int) number("SELECT version FROM parole WHERE id = " + id);
  }

  private long texts(long id, String purpose) {
    return number(
        "SELECT COUNT(*) FROM parole_text WHERE purpose = '%s' AND parole_id = %d"
            .formatted(purpose, id));
  }

  private static Transmission passedOn(Instant at) {
    return new Transmission(Destination.CRIP, "12", at, "inconnu", Parents.UNKNOWN, null, false);
  }

  private long alertOf(long id) {
    return number("SELECT MAX(id) FROM alert WHERE parole_id = " + id);
  }
}
