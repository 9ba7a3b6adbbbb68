package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleTheme;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Subject;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue and what is done to several at once, inside the server, on the real database. */
@ArquillianTest
class QueueIT extends Inside {
  private static final QueueFilter ALL = QueueFilter.ALL;

  @Inject private QueueService queue;
  @Inject private ClaimService claims;
  @Inject private ReadingService readings;
  @Inject private DecisionService decisions;
  @Inject private TakeBackService takeBack;
  @Inject private Batch batch;
  @Inject private NoteService notes;
  @Inject private DepositTokens tokens;
  @Inject private DepositDesk deposits;

  @Deployment
  static WebArchive portal() {
    return RealWar.with();
  }

  @BeforeEach
  void nothing_else_waits() {
    sql("UPDATE parole SET status = 'INTERNAL', claimed_by = NULL, claimed_until = NULL");
  }

  @Test
  void a_page_stays_where_it_is_while_others_work_on_the_one_before() {
    List<Long> all = List.of(given(), given(), given(), given(), given(), given());
    List<QueueRow> first = pro(() -> queue.page(Shelf.TO_READ, ALL, null, 2));
    QueueKey end = first.get(1).key();
    List<Long> second = ids(pro(() -> queue.page(Shelf.TO_READ, ALL, end, 2)));
    assertThat(second).containsExactly(all.get(2), all.get(3));

    publish(all.get(0));
    publish(all.get(1));
    long urgent = given();
    sql("UPDATE parole SET rank = 0 WHERE id = " + urgent);

    assertThat(ids(pro(() -> queue.page(Shelf.TO_READ, ALL, end, 2)))).isEqualTo(second);
    List<QueueRow> rest = pro(() -> queue.page(Shelf.TO_READ, ALL, end, 9));
    assertThat(ids(pro(() -> queue.pageBefore(Shelf.TO_READ, ALL, rest.get(3).key(), 2))))
        .containsExactly(all.get(3), all.get(4));
  }

  @Test
  void what_comes_meanwhile_is_counted() {
    given();
    Instant opened = Instant.now();
    assertThat(pro(() -> queue.arrivedSince(Shelf.TO_READ, ALL, opened))).isZero();

    given();
    given();

    assertThat(pro(() -> queue.arrivedSince(Shelf.TO_READ, ALL, opened))).isEqualTo(2);
    assertThat(usager(() -> queue.arrivedSince(Shelf.TO_READ, ALL, opened))).isZero();
  }

  @Test
  void a_filter_shows_what_was_asked_for_and_nothing_else() {
    long school = given("Merci pour l'école.", ParoleTheme.SCHOOL);
    long health = given("Zoltan est guéri.", ParoleTheme.HEALTH);
    long old = given();
    sql("UPDATE parole SET rank = 1");
    sql("UPDATE parole SET received_at = received_at - INTERVAL 400 DAY WHERE id = " + old);
    pro(() -> claims.claim(health));

    assertThat(shown(with(ParoleTheme.SCHOOL, null, null, false))).containsExactly(school);
    assertThat(shown(with(null, Waiting.LATE, null, false))).containsExactly(old);
    assertThat(shown(with(null, Waiting.NEW, null, false))).containsExactly(school, health);
    assertThat(shown(with(null, null, Marked.PERSONAL, false))).containsExactly(health);
    assertThat(shown(with(null, null, Marked.NOTHING, false))).containsExactly(old, school);
    assertThat(shown(with(null, null, Marked.DANGER, false))).isEmpty();
    assertThat(shown(with(null, null, null, true))).containsExactly(health);
    assertThat(shown(new QueueFilter(null, "nulle-part", null, null, null, null, null, false)))
        .isEmpty();
  }

  @Test
  void two_readers_who_ask_for_the_next_get_one_each() {
    long first = given();
    long second = given();

    assertThat(pro(() -> queue.takeNext(ALL, null))).contains(first);
    assertThat(runAs.as("pro2", () -> queue.takeNext(ALL, null))).contains(second);
    assertThat(pro(() -> queue.takeNext(ALL, first))).isEmpty();
    assertThat(pro(() -> queue.hasNext(ALL))).isTrue();
    assertThat(usager(() -> queue.hasNext(ALL))).isFalse();
  }

  @Test
  void a_proposal_is_taken_back_until_a_second_reader_opens_it() {
    long id = given();
    publish(id);
    assertThat(runAs.as("pro2", () -> takeBack.takeBack(id))).isFalse();
    assertThat(pro(() -> takeBack.takeBack(id))).isTrue();
    assertThat(text("SELECT status FROM parole WHERE id = " + id)).isEqualTo("RECEIVED");
    assertThat(pro(() -> readings.open(id)).publicText()).isEqualTo("Un texte pour tous.");

    publish(id);
    usager(() -> claims.claim(id));
    assertThat(pro(() -> takeBack.isPossible(id))).isFalse();
    assertThat(pro(() -> takeBack.takeBack(id))).isFalse();
    assertThat(text("SELECT status FROM parole WHERE id = " + id)).isEqualTo("PROPOSED");
  }

  @Test
  void a_proposal_is_not_taken_back_after_ten_minutes() {
    long id = given();
    publish(id);
    sql(
        "UPDATE parole SET status_since = status_since - INTERVAL 10 MINUTE,"
            + " version = version + 1 WHERE id = "
            + id);
    assertThat(pro(() -> takeBack.takeBack(id))).isFalse();
  }

  @Test
  void of_several_only_those_that_somebody_has_read_are_proposed() {
    long read = given();
    long unread = given();
    long taken = given();
    pro(() -> claims.claim(read));
    runAs.as("pro", () -> keep(read, "Vends [passage retiré]."));
    runAs.as("pro2", () -> claims.claim(taken));

    Batch.Done done =
        pro(() -> batch.propose(List.of(read, unread, taken), Motive.OFF_TOPIC, by -> "Merci."));

    assertThat(done).isEqualTo(new Batch.Done(List.of(read), 2));
    assertThat(usager(() -> readings.openForUser(read)).publicText())
        .isEqualTo("Vends [passage retiré].");
    assertThat(text("SELECT status FROM parole WHERE id = " + unread)).isEqualTo("RECEIVED");
    assertThat(pro(() -> batch.claim(List.of(unread, taken, 999_999_999L))))
        .isEqualTo(new Batch.Done(List.of(unread), 2));
  }

  // Beside a parole

  @Test
  void a_note_reaches_the_other_first_readers_sealed_and_in_the_journal() {
    long id = given();
    runAs.as("pro", () -> note(id, "Voir avec Mme Vautrin."));

    assertThat(runAs.as("pro2", () -> notes.of(id)))
        .extracting(Note::text)
        .containsExactly("Voir avec Mme Vautrin.");
    assertThat(text("SELECT COUNT(*) FROM reading_note WHERE sealed LIKE '%Vautrin%'"))
        .isEqualTo("0");
    assertThat(text("SELECT act FROM journal_entry WHERE item_id = " + id + " ORDER BY seq DESC"))
        .isEqualTo("WRITE_NOTE");
  }

  private long note(long id, String text) {
    notes.write(id, text);
    return id;
  }

  // Words for the above

  private QueueFilter with(ParoleTheme theme, Waiting waiting, Marked marked, boolean mine) {
    return new QueueFilter(theme, null, null, null, null, waiting, marked, mine);
  }

  private List<Long> shown(QueueFilter filter) {
    return ids(pro(() -> queue.page(Shelf.TO_READ, filter, null, 50)));
  }

  private static List<Long> ids(List<QueueRow> rows) {
    return rows.stream().map(QueueRow::id).toList();
  }

  private <T> T pro(Supplier<T> act) {
    return runAs.as("pro", act);
  }

  private <T> T usager(Supplier<T> act) {
    return runAs.as("usager", act);
  }

  private long keep(long id, String text) {
    readings.keepDraft(id, text);
    return id;
  }

  private void publish(long id) {
    pro(
        () -> {
          claims.claim(id);
          int version = readings.open(id).version();
          decisions.propose(id, version, new Decision.Publish("Un texte pour tous."));
          return id;
        });
  }

  private long given() {
    return given("Tout va bien.", null);
  }

  private long given(String words, ParoleTheme theme) {
    Subject subject =
        new Subject(ParoleKind.TESTIMONY, theme == null ? null : theme.name(), null, null);
    deposits.give(
        tokens.issue(),
        new Deposit(AuthorKind.PARENT, PublicationWish.SHOW_ME_FIRST, subject, words, false, null));
    return Long.parseLong(text("SELECT MAX(id) FROM parole"));
  }
}
