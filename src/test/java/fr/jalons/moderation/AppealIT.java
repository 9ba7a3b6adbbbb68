package fr.jalons.moderation;

import static fr.jalons.moderation.Readers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.moderation.Readers.Given;
import fr.jalons.paroles.AppealService;
import fr.jalons.paroles.AppealView;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Appeals, sensitive paroles and the policy inside the server, on the real database. */
@ArquillianTest
class AppealIT {
  @Inject private Readers readers;
  @Inject private AppealService authors;
  @Inject private AppealsService appeals;
  @Inject private SensitiveService sensitive;
  @Inject private RuleService rules;
  @Inject private ClaimService claims;
  @Inject private DecisionService decisions;
  @Inject private CommissionService commission;

  @Deployment
  static WebArchive portal() {
    return RealWar.with(Readers.class, Given.class);
  }

  @Test
  void every_public_method_names_its_roles_and_refuses_the_others() {
    readers.refusesOthers(appeals);
    readers.refusesOthers(sensitive);
  }

  // The author

  @Test
  void an_author_appeals_once_and_within_six_months() {
    Given late = refusedParole();
    readers.age(late.id(), 190);
    assertThat(authors.find(late.code()).possible()).isFalse();
    refused("paroles.refusal.no-appeal", () -> authors.appeal(late.code(), "Relisez."));

    Given given = refusedParole();
    authors.appeal(given.code(), "Ce n'est pas hors sujet.");
    assertThat(readers.status(given.id())).isEqualTo("APPEALED");
    refused("paroles.refusal.appealed", () -> authors.appeal(given.code(), "Encore."));
  }

  @Test
  void what_the_author_wanted_kept_inside_cannot_be_appealed_against() {
    Given given = readers.given(AuthorKind.PARENT, PublicationWish.COMMISSION_ONLY, null, null);
    Decision keep = new Decision.KeepInternal(Readers.SHOWN, Motive.AS_WISHED, "Merci.");
    readers.proposes("pro", given.id(), keep);
    readers.agrees("usager", given.id());

    assertThat(authors.find(given.code()).possible()).isFalse();
  }

  // The readers

  @Test
  void only_those_who_took_no_part_see_an_appeal() {
    Given given = appealed();

    for (String partaker : List.of("pro", "usager")) {
      hidden(partaker, () -> appeals.read(given.id()));
      assertThat(numbers(partaker)).doesNotContain(given.id());
    }
    assertThat(numbers("pro2")).contains(given.id());
    assertThat(numbers("usager2")).as("not before a professional").doesNotContain(given.id());
    hidden("usager2", () -> appeals.read(given.id()));
    hidden("pro", () -> act(() -> appeals.admit(given.id(), version(given), "Oui.")));
    hidden("observateur", () -> appeals.read(given.id()));
  }

  @Test
  void an_appeal_that_is_admitted_brings_the_parole_back_with_a_written_answer() {
    Given given = appealed();
    readers.as("pro2", () -> appeals.admit(given.id(), version(given), "Vous avez raison."));

    AppealView seen = authors.find(given.code());
    assertThat(readers.status(given.id())).isEqualTo("RECEIVED");
    assertThat(seen.answer()).isEqualTo("Vous avez raison.");
    assertThat(seen.possible()).isFalse();

    refuse(given.id());
    assertThat(authors.find(given.code()).possible()).as("once, whatever comes").isFalse();
  }

  @Test
  void an_appeal_is_dismissed_only_when_both_colleges_think_so() {
    Given given = appealed();
    readers.as("pro2", () -> appeals.doubt(given.id(), version(given), "Le motif tient."));
    assertThat(readers.status(given.id())).isEqualTo("APPEALED");
    assertThat(authors.find(given.code()).answer()).as("not told before").isNull();
    hidden("pro2", () -> act(() -> appeals.confirm(given.id(), version(given))));
    hidden("usager", () -> act(() -> appeals.confirm(given.id(), version(given))));

    AppealReading seen = readers.by("usager2", () -> appeals.read(given.id()));
    assertThat(seen.original()).isNull();
    assertThat(seen.appeal()).isNull();
    assertThat(seen.told()).isNull();
    assertThat(seen.publicText()).isEqualTo(Readers.SHOWN);
    readers.as("usager2", () -> appeals.confirm(given.id(), version(given)));

    assertThat(readers.status(given.id())).isEqualTo("REFUSED");
    assertThat(authors.find(given.code()).answer()).isEqualTo("Le motif tient.");
    assertThat(authors.find(given.code()).possible()).isFalse();
  }

  @Test
  void a_second_reader_who_thinks_otherwise_admits_it() {
    Given given = appealed();
    readers.as("pro2", () -> appeals.doubt(given.id(), version(given), "Le motif tient."));
    readers.as("usager2", () -> appeals.object(given.id(), version(given), "C'est un vécu."));

    assertThat(readers.status(given.id())).isEqualTo("RECEIVED");
    assertThat(authors.find(given.code()).answer()).contains("relue depuis le début");
  }

  @Test
  void of_two_who_answer_at_once_exactly_one_counts() throws Exception {
    for (int contest = 0; contest < 10; contest++) {
      Given given = appealed();
      int version = version(given);
      Callable<Boolean> admits = () -> counts(() -> appeals.admit(given.id(), version, "Oui."));
      Callable<Boolean> doubts = () -> counts(() -> appeals.doubt(given.id(), version, "Non."));

      assertThat(Readers.atOnce(List.of(admits, doubts))).containsExactlyInAnyOrder(true, false);
    }
  }

  private boolean counts(Runnable act) {
    try {
      Retry.whenAborted(
          () -> {
            readers.as("pro2", act);
            return act;
          });
      return true;
    } catch (Refusal | NotFound told) {
      return false;
    }
  }

  @Test
  void an_outsider_reads_what_every_professional_took_part_in() {
    Given given = readers.disputed();
    for (String login : List.of("pro", "pro2", "usager", "usager2")) {
      int version = readers.version(given.id());
      Ballot against = Ballot.against(Motive.OFF_TOPIC);
      readers.by(login, () -> commission.vote(given.id(), version, against, "Voilà."));
    }
    assertThat(readers.status(given.id())).isEqualTo("REFUSED");
    authors.appeal(given.code(), "Tous contre moi.");
    assertThat(readers.by("admin", appeals::withoutReader)).isPositive();

    long outsider = readers.number("SELECT id FROM account WHERE login = 'observateur'");
    readers.as("admin", () -> rules.nameOutsiders(Set.of(outsider)));
    try {
      assertThat(readers.by("observateur", () -> appeals.read(given.id())).appeal())
          .isEqualTo("Tous contre moi.");
      readers.as("observateur", () -> appeals.doubt(given.id(), version(given), "Le motif tient."));
      assertThat(readers.status(given.id())).as("nobody else could read it").isEqualTo("REFUSED");
    } finally {
      readers.as("admin", () -> rules.nameOutsiders(Set.of()));
    }
  }

  private List<Long> numbers(String login) {
    return readers.by(login, appeals::mine).stream().map(AppealRow::id).toList();
  }

  private int version(Given given) {
    return readers.version(given.id());
  }

  private void hidden(String login, Supplier<?> door) {
    assertThatThrownBy(() -> readers.by(login, door))
        .isInstanceOfAny(NotFound.class, fr.jalons.platform.Forbidden.class);
  }

  private static Object act(Runnable act) {
    act.run();
    return act;
  }

  private Given appealed() {
    Given given = refusedParole();
    authors.appeal(given.code(), "Ce n'est pas hors sujet.");
    return given;
  }

  private Given refusedParole() {
    Given given = readers.given();
    refuse(given.id());
    return given;
  }

  private void refuse(long id) {
    readers.proposes(
        "pro", id, new Decision.Refuse(Readers.SHOWN, Motive.OFF_TOPIC, "Sans rapport."));
    readers.agrees("usager", id);
    assertThat(readers.status(id)).isEqualTo("REFUSED");
  }

  // Who reads twice

  @Test
  void where_the_policy_allows_it_one_reader_is_enough_for_what_harms_nobody() {
    Policy before = readers.by("admin", rules::current);
    set(SecondReadingRule.SENSITIVE_AND_MINORS, before);
    try {
      assertThat(proposed(AuthorKind.PARENT, "Merci à tous, vraiment."))
          .isEqualTo("AWAITING_CONSENT");
      assertThat(proposed(AuthorKind.YOUNG_PERSON, "Merci à tous.")).isEqualTo("PROPOSED");
      assertThat(proposed(AuthorKind.PARENT, "Son éducatrice Sabrina m'ignore."))
          .isEqualTo("PROPOSED");
      Given marked = readers.given("Merci à tous encore.");
      readers.as("pro", () -> claims.claim(marked.id()));
      readers.as("pro", () -> sensitive.mark(marked.id(), version(marked)));
      readers.proposed(marked.id());
      assertThat(readers.status(marked.id())).isEqualTo("PROPOSED");
      Given against = readers.given("Merci beaucoup.");
      readers.proposes(
          "pro", against.id(), new Decision.Refuse("Merci.", Motive.OFF_TOPIC, "Sans rapport."));
      assertThat(readers.status(against.id())).as("against the wish").isEqualTo("PROPOSED");
    } finally {
      set(before.second(), before);
    }
    assertThat(proposed(AuthorKind.PARENT, "Merci à tous, toujours.")).isEqualTo("PROPOSED");
  }

  private String proposed(AuthorKind author, String words) {
    Given given = readers.given(author, PublicationWish.SHOW_ME_FIRST, null, null, words);
    readers.proposed(given.id());
    return readers.status(given.id());
  }

  private void set(SecondReadingRule second, Policy rest) {
    readers.as("admin", () -> rules.set(second, rest.voteDays(), (int) rest.coolingHours()));
  }
}
