package fr.jalons.moderation;

import static fr.jalons.moderation.Readers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.accounts.RunAs;
import fr.jalons.journal.JournalService;
import fr.jalons.moderation.InterestService.Declared;
import fr.jalons.moderation.Readers.Given;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.FollowUp;
import fr.jalons.paroles.FollowUpService;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Votes, terms, interests and rules inside the server, on the real database. */
@ArquillianTest
class CommissionIT {
  private static final int CONTESTS = 25;
  private static final List<String> MEMBERS = List.of("pro", "pro2", "usager", "usager2");

  @Inject private Readers readers;
  @Inject private CommissionService commission;
  @Inject private InterestService interests;
  @Inject private RuleService rules;
  @Inject private TermService terms;
  @Inject private QueueService queue;
  @Inject private ClaimService claims;
  @Inject private ReadingService readings;
  @Inject private DecisionService decisions;
  @Inject private StopService stops;
  @Inject private AlertService alerts;
  @Inject private FollowUpService authors;
  @Inject private JournalService journal;
  @Inject private PastVoteService pastVotes;
  @Inject private ReferentService referents;
  @Inject private DismissalService dismissals;
  @Inject private OriginService origins;
  @Inject private RunAs runAs;

  @Deployment
  static WebArchive portal() {
    return RealWar.with(Readers.class, Given.class);
  }

  @Test
  void every_public_method_names_its_roles_and_refuses_the_others() {
    readers.refusesOthers(commission);
    readers.refusesOthers(interests);
    readers.refusesOthers(rules);
    readers.refusesOthers(pastVotes);
    readers.refusesOthers(origins);
  }

  // Votes

  @Test
  void a_vote_is_closed_by_the_last_member_and_most_votes_win() {
    Given given = readers.disputed();

    assertThat(vote("pro", given.id(), Ballot.publish())).isFalse();
    assertThat(vote("usager", given.id(), Ballot.against(Motive.RECOGNISABLE))).isFalse();
    assertThat(vote("pro2", given.id(), Ballot.abstention())).isFalse();
    assertThat(vote("usager2", given.id(), Ballot.publish())).isTrue();

    assertThat(readers.status(given.id())).isEqualTo("AWAITING_CONSENT");
  }

  @Test
  void an_outcome_that_nobody_proposed_is_told_to_the_author_in_words() {
    Given given = readers.disputed();
    MEMBERS.forEach(login -> vote(login, given.id(), Ballot.against(Motive.RECOGNISABLE)));

    FollowUp seen = authors.find(given.code()).orElseThrow();

    assertThat(readers.status(given.id())).isEqualTo("INTERNAL");
    assertThat(seen.reason()).contains("quelqu'un pourrait être reconnu");
    assertThat(seen.motive()).isEqualTo("RECOGNISABLE");
  }

  @Test
  void nobody_votes_twice_and_no_vote_is_lost_when_all_vote_at_once() throws Exception {
    for (int contest = 0; contest < CONTESTS; contest++) {
      long id = readers.disputed().id();
      int version = readers.version(id);
      List<Callable<Boolean>> acts = new ArrayList<>();
      for (String login : List.of("pro", "pro", "pro2", "usager", "usager2", "usager2")) {
        acts.add(() -> counts(login, id, version));
      }

      List<Boolean> counted = Readers.atOnce(acts);

      assertThat(counted).filteredOn(done -> done).hasSize(MEMBERS.size());
      assertThat(readers.number("SELECT COUNT(*) FROM vote WHERE parole_id = " + id)).isEqualTo(4);
      assertThat(readers.status(id)).isEqualTo("AWAITING_CONSENT");
    }
    assertThat(runAs.as("admin", journal::verify).holds()).isTrue();
  }

  private boolean counts(String login, long id, int version) {
    try {
      Retry.whenAborted(
          () -> runAs.as(login, () -> commission.vote(id, version, Ballot.publish(), "Oui.")));
      return true;
    } catch (Refusal told) {
      return false;
    }
  }

  @Test
  void a_second_vote_is_refused_and_the_first_one_stands() {
    long id = readers.disputed().id();
    vote("pro", id, Ballot.publish());

    refused("moderation.refusal.voted", () -> vote("pro", id, Ballot.abstention()));

    assertThat(readers.by("pro", () -> commission.read(id)).mine()).isEqualTo(Ballot.publish());
  }

  @Test
  void what_a_professional_wrote_freely_reaches_no_user_member() {
    Given given =
        readers.given(AuthorKind.PARENT, PublicationWish.HIDE_NAMES_AND_PUBLISH, null, null);
    readers.proposed(given.id());
    readers.agrees("usager", given.id());
    int version = readers.version(given.id());
    readers.as("pro2", () -> stops.stop(given.id(), version, "C'est le fils Kessler."));

    assertThat(readers.by("pro", () -> commission.read(given.id())).objection())
        .contains("Kessler");
    CommissionReading seen = readers.by("usager2", () -> commission.read(given.id()));
    assertThat(seen.objection()).isNull();
    assertThat(seen.publicText()).isEqualTo(Readers.SHOWN);
  }

  @Test
  void a_vote_on_what_is_for_the_commission_only_publishes_nothing() {
    Given given = readers.given(AuthorKind.PARENT, PublicationWish.COMMISSION_ONLY, null, null);
    Decision refuse = new Decision.Refuse(Readers.SHOWN, Motive.OFF_TOPIC, "Sans rapport.");
    readers.proposes("pro", given.id(), refuse);
    readers.as("usager", () -> claims.claim(given.id()));
    int version = readers.version(given.id());
    readers.as("usager", () -> decisions.disagree(given.id(), version, "Si, il y a un rapport."));

    refused("paroles.refusal.commission-only", () -> vote("pro", given.id(), Ballot.publish()));
    assertThat(readers.by("pro", () -> commission.read(given.id())).mayPublish()).isFalse();
  }

  @Test
  void observers_see_how_far_a_vote_has_come_and_open_none() {
    long id = readers.disputed().id();

    assertThat(readers.by("observateur", commission::open))
        .filteredOn(row -> row.id() == id)
        .singleElement()
        .satisfies(row -> assertThat(row.mayVote()).isFalse());
  }

  @Test
  void a_commission_that_is_too_small_decides_nothing_and_says_whom_it_lacks() {
    long proposed = readers.given().id();
    readers.proposed(proposed);
    long disputed = readers.disputed().id();
    readers.sql("UPDATE account SET active = FALSE WHERE login = 'usager2'");
    try {
      assertThat(readers.by("admin", rules::composition).missingUsers()).isEqualTo(1);
      refused("moderation.refusal.too-small", () -> readers.agrees("usager", proposed));
      refused("moderation.refusal.too-small", () -> vote("pro", disputed, Ballot.publish()));
      assertThat(readers.status(proposed)).isEqualTo("PROPOSED");
    } finally {
      readers.sql("UPDATE account SET active = TRUE WHERE login = 'usager2'");
    }
  }

  private boolean vote(String login, long id, Ballot ballot) {
    int version = readers.version(id);
    return readers.by(login, () -> commission.vote(id, version, ballot, "Voici pourquoi."));
  }

  // Votes that are over

  @Test
  void a_closed_vote_shows_its_count_and_to_user_members_the_reasons_of_their_college_alone() {
    long id = readers.disputed().id();
    saying("pro", id, Ballot.publish(), "Kessler l'a bien dit.");
    saying("usager", id, Ballot.against(Motive.RECOGNISABLE), "On le reconnaîtrait vite.");
    saying("pro2", id, Ballot.abstention(), "Je ne sais pas.");
    saying("usager2", id, Ballot.publish(), "Cela aiderait d'autres parents.");
    PastVote row = readers.by("usager", () -> pastVotes.closed(null)).rows().get(0);
    assertThat(row.outcome()).isEqualTo(Outcome.PUBLISH);
    assertThat(row.voters()).isEqualTo(4);

    PastVoteReading seen = readers.by("usager", () -> pastVotes.read(row.id()));
    assertThat(seen.reasons())
        .extracting(PastVoteReading.Reason::words)
        .containsExactly("Cela aiderait d'autres parents.", "On le reconnaîtrait vite.");
    assertThat(seen.unread()).isEqualTo(2);
    assertThat(seen.publicText()).isEqualTo(Readers.SHOWN);
    assertThat(seen.choices().get(0)).isEqualTo(new PastVoteReading.Choice(Ballot.publish(), 2));
    assertThat(readers.by("pro", () -> pastVotes.read(row.id())).reasons())
        .extracting(PastVoteReading.Reason::words)
        .contains("Kessler l'a bien dit.");

    readers.as("pro", () -> alerts.raise(id, "Je m'inquiète."));
    PastVoteReading later = readers.by("pro", () -> pastVotes.read(row.id()));
    assertThat(later.reasons()).as("only referents read it now").isEmpty();
    assertThat(later.publicText()).isNull();
  }

  private void saying(String login, long id, Ballot ballot, String why) {
    int version = readers.version(id);
    readers.as(login, () -> commission.vote(id, version, ballot, why));
  }

  @Test
  void a_vote_that_found_no_quorum_is_kept_as_such() {
    long id = readers.disputed().id();
    vote("pro", id, Ballot.publish());
    readers.age(id, 31);

    terms.carryOut(id);

    PastVote row = readers.by("usager", () -> pastVotes.closed(null)).rows().get(0);
    assertThat(row.hadQuorum()).isFalse();
    assertThat(row.electorate()).isEqualTo(4);
  }

  // Terms

  @Test
  void votes_without_quorum_are_not_counted_when_their_time_is_over() {
    long id = readers.disputed().id();
    vote("pro", id, Ballot.publish());
    readers.age(id, 14);

    terms.carryOut(id);

    assertThat(readers.status(id)).isEqualTo("IN_COMMISSION");
  }

  @Test
  void thirty_days_without_quorum_leave_a_parole_with_the_commission() {
    Given given = readers.disputed();
    vote("pro", given.id(), Ballot.publish());
    readers.age(given.id(), 29);
    terms.carryOut(given.id());
    assertThat(readers.status(given.id())).isEqualTo("IN_COMMISSION");

    readers.age(given.id(), 1);
    assertThat(terms.due()).contains(given.id());
    terms.carryOut(given.id());

    assertThat(readers.status(given.id())).isEqualTo("INTERNAL");
    assertThat(authors.find(given.code()).orElseThrow().reason()).contains("trop peu de membres");
  }

  @Test
  void thirty_days_without_an_answer_leave_a_parole_with_the_commission() {
    Given given = readers.given();
    readers.asks(given.id());
    readers.age(given.id(), 30);
    terms.carryOut(given.id());

    assertThat(readers.status(given.id())).isEqualTo("INTERNAL");
    assertThat(authors.find(given.code()).orElseThrow().reason()).contains("en trente jours");
  }

  @Test
  void a_silence_of_fourteen_days_is_no_consent() throws Exception {
    Given given = readers.given(AuthorKind.YOUNG_PERSON, PublicationWish.SHOW_ME_FIRST, null, null);
    readers.proposed(given.id());
    readers.agrees("usager", given.id());
    readers.age(given.id(), 13);
    terms.carryOut(given.id());
    assertThat(readers.status(given.id())).isEqualTo("AWAITING_CONSENT");
    readers.age(given.id(), 1);

    Callable<Long> node =
        () ->
            Retry.whenAborted(
                () -> {
                  terms.carryOut(given.id());
                  return given.id();
                });
    Readers.atOnce(List.of(node, node, node));

    assertThat(readers.status(given.id())).isEqualTo("INTERNAL");
    assertThat(readers.texts(given.id(), "REASON")).as("several nodes, once").isEqualTo(1);
    assertThat(authors.find(given.code()).orElseThrow().reason()).contains("ton accord");
    assertThat(
            readers.text(
                "SELECT GROUP_CONCAT(act ORDER BY seq) FROM journal_entry WHERE item_type ="
                    + " 'parole' AND item_id = "
                    + given.id()))
        .isEqualTo("SEND,PROPOSE,AGREE,STAY_SILENT");
  }

  // Interests

  @Test
  void an_interest_hides_its_paroles_from_its_member_at_every_door() {
    Given served = readers.given(AuthorKind.PARENT, PublicationWish.SHOW_ME_FIRST, "aemo", null);
    Given there =
        readers.given(
            AuthorKind.PARENT, PublicationWish.SHOW_ME_FIRST, null, "sarrebourg-chateau-salins");
    long disputed =
        readers.given(AuthorKind.PARENT, PublicationWish.SHOW_ME_FIRST, "aemo", null).id();
    readers.disputed(disputed);
    readers.as(
        "pro2",
        () -> interests.declare(new Declared(Set.of("aemo"), Set.of("sarrebourg-chateau-salins"))));
    try {
      for (long id : List.of(served.id(), there.id())) {
        assertThat(readers.by("pro2", () -> claims.claim(id))).as("claim").isFalse();
        hidden(() -> readings.open(id));
        hidden(() -> act(() -> alerts.raise(id, "Je devine.")));
        hidden(() -> act(() -> stops.stop(id, 1, "Je devine.")));
        hidden(() -> act(() -> decisions.propose(id, 1, new Decision.Publish("Forgé."))));
      }
      assertThat(readers.by("pro2", () -> queue.page(Shelf.TO_READ, QueueFilter.ALL, null, 500)))
          .extracting(QueueRow::id)
          .doesNotContain(served.id(), there.id());
      hidden(() -> commission.read(disputed));
      hidden(() -> commission.vote(disputed, readers.version(disputed), Ballot.publish(), "Oui."));
      assertThat(readers.by("pro2", commission::open))
          .extracting(CommissionRow::id)
          .doesNotContain(disputed);
      assertThat(readers.by("pro", () -> commission.read(disputed)).state().ofProfessionals())
          .as("who keeps away is not waited for")
          .isEqualTo(1);
    } finally {
      readers.as("pro2", () -> interests.declare(new Declared(Set.of(), Set.of())));
    }
    assertThat(readers.by("pro2", () -> readings.open(served.id())).id()).isEqualTo(served.id());
  }

  private void hidden(java.util.function.Supplier<?> door) {
    assertThatThrownBy(() -> readers.by("pro2", door)).isInstanceOf(NotFound.class);
  }

  private static Object act(Runnable act) {
    act.run();
    return act;
  }

  @Test
  void who_has_an_interest_does_not_confirm_that_there_is_no_danger() {
    long parole =
        readers.given(AuthorKind.PARENT, PublicationWish.SHOW_ME_FIRST, "aemo", null).id();
    readers.as("pro", () -> alerts.raise(parole, "Je m'inquiète."));
    long alert = readers.number("SELECT id FROM alert WHERE parole_id = " + parole);
    readers.as("referent", () -> referents.proposeDismissal(alert, "Une chanson."));
    readers.as("pro2", () -> interests.declare(new Declared(Set.of("aemo"), Set.of())));
    try {
      assertThat(readers.by("pro2", dismissals::toConfirm))
          .extracting(AlertRow::id)
          .doesNotContain(alert);
      hidden(() -> dismissals.read(alert));
      hidden(() -> act(() -> dismissals.confirm(alert)));
      hidden(() -> act(() -> dismissals.decline(alert)));
      assertThat(readers.status(parole)).isEqualTo("ALERT");
    } finally {
      readers.as("pro2", () -> interests.declare(new Declared(Set.of(), Set.of())));
    }
    readers.as("pro2", () -> dismissals.confirm(alert));
    assertThat(readers.status(parole)).isEqualTo("RECEIVED");
  }

  @Test
  void an_interest_in_what_the_pack_does_not_know_is_refused() {
    refused(
        "moderation.refusal.interest",
        () -> readers.as("pro", () -> interests.declare(new Declared(Set.of("zut"), Set.of()))));
  }

  // Rules

  @Test
  void rules_have_bounds_and_what_is_set_holds_at_once() {
    Policy before = readers.by("admin", rules::current);
    refused("moderation.refusal.rule.vote-days", () -> set(SecondReadingRule.ALWAYS, 2, 48));
    refused("moderation.refusal.rule.cooling", () -> set(SecondReadingRule.ALWAYS, 14, 721));
    set(SecondReadingRule.ALWAYS, 7, 48);
    try {
      assertThat(readers.by("pro", rules::current).voteDays()).isEqualTo(7);
      assertThat(readers.by("pro", rules::current).coolingHours()).isEqualTo(48);
    } finally {
      set(before.second(), before.voteDays(), (int) before.coolingHours());
    }
  }

  private void set(SecondReadingRule second, int voteDays, int coolingHours) {
    readers.as("admin", () -> rules.set(second, voteDays, coolingHours));
  }
}
