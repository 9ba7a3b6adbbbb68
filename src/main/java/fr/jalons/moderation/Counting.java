package fr.jalons.moderation;

import fr.jalons.accounts.College;
import fr.jalons.journal.Actor;
import fr.jalons.moderation.CommissionReading.VoteState;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.paroles.Terms;
import fr.jalons.platform.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Counts votes, and carries out what they make. */
@ApplicationScoped
class Counting {
  private final VoteRepository votes;
  private final Members members;
  private final Policies policies;
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Event<ContentChanged> changes;
  private final Clock clock;

  @Inject
  Counting(
      VoteRepository votes,
      Members members,
      Policies policies,
      ParoleTexts texts,
      ParoleJournal journal,
      Event<ContentChanged> changes,
      Clock clock) {
    this.votes = votes;
    this.members = members;
    this.policies = policies;
    this.texts = texts;
    this.journal = journal;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Counting() {
    this(null, null, null, null, null, null, null);
  }

  /** The votes that count for a parole in commission. */
  List<Vote> votes(Parole parole) {
    return votes.on(parole.id(), parole.statusSince());
  }

  VoteState state(Parole parole) {
    Composition electorate = Members.count(members.free(parole));
    Composition cast = cast(votes(parole));
    return new VoteState(
        cast.users(),
        cast.professionals(),
        electorate.users(),
        electorate.professionals(),
        tally(parole).hasQuorum(),
        countedOn(parole),
        parole.statusSince().plus(Terms.of(ParoleStatus.IN_COMMISSION).orElseThrow()));
  }

  private static Composition cast(List<Vote> votes) {
    long users = votes.stream().filter(vote -> vote.college() == College.USERS).count();
    return new Composition((int) users, votes.size() - (int) users);
  }

  private Instant countedOn(Parole parole) {
    return parole.statusSince().plus(policies.current().voteLength());
  }

  private Tally tally(Parole parole) {
    return new Tally(
        Members.count(members.free(parole)), votes(parole).stream().map(Vote::cast).toList());
  }

  /** Carries out the votes on a parole if they decide it, now or because their time is over. */
  boolean close(Parole parole) {
    Tally tally = tally(parole);
    boolean over = !clock.instant().isBefore(countedOn(parole));
    boolean decided = tally.isDecided() || over && tally.hasQuorum();
    if (decided) {
      carryOut(parole, tally.result());
    }
    return decided;
  }

  /** The term is over and there is no quorum. */
  void endWithoutQuorum(Parole parole) {
    keep(parole, null);
  }

  private void keep(Parole parole, Ballot result) {
    Composition electorate = Members.count(members.free(parole));
    votes.add(new VoteResult(parole, result, electorate, clock.instant()));
  }

  private void carryOut(Parole parole, Ballot result) {
    keep(parole, result);
    boolean asProposed =
        result.outcome() == parole.outcome()
            && Objects.equals(name(result.motive()), parole.motive());
    parole.vote(
        result.outcome(),
        name(result.motive()),
        policies.current().coolingDelay(),
        clock.instant());
    String words = null;
    if (result.outcome() != Outcome.PUBLISH && !asProposed) {
      words = result.motive().words(parole.authorKind());
      texts.write(parole, Purpose.REASON, words);
    }
    journal.record(parole, Act.VOTE, Actor.system("commission"), null, words);
    changes.fire(new ContentChanged());
  }

  private static String name(Motive motive) {
    return motive == null ? null : motive.name();
  }
}
