package fr.jalons.moderation;

import fr.jalons.journal.Actor;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.paroles.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Carries out the terms that authors were told of. A parole is looked at again under its lock, so
 * that two nodes, or a person and a node, never both act on it.
 */
@ApplicationScoped
class TermService {
  private static final int AT_ONCE = 50;

  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final ParoleJournal journal;
  private final Counting counting;
  private final Policies policies;
  private final Clock clock;

  @Inject
  TermService(
      ParoleRepository paroles,
      ParoleTexts texts,
      ParoleJournal journal,
      Counting counting,
      Policies policies,
      Clock clock) {
    this.paroles = paroles;
    this.texts = texts;
    this.journal = journal;
    this.counting = counting;
    this.policies = policies;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected TermService() {
    this(null, null, null, null, null, null);
  }

  /** Ids of paroles whose term may have come, or whose votes may be counted. */
  @Transactional
  List<Long> due() {
    return Stream.concat(
            Terms.statuses().stream()
                .flatMap(status -> waiting(status, Terms.of(status).orElseThrow())),
            waiting(ParoleStatus.IN_COMMISSION, policies.current().voteLength()))
        .distinct()
        .toList();
  }

  private Stream<Long> waiting(ParoleStatus status, Duration since) {
    return paroles.waiting(status, clock.instant().minus(since), AT_ONCE).stream();
  }

  /** Counts the votes on one parole, or lets it stay with the commission if its term is over. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void carryOut(long id) {
    paroles.findForChange(id).ifPresent(this::carryOut);
  }

  private void carryOut(Parole parole) {
    boolean counted = parole.status() == ParoleStatus.IN_COMMISSION && counting.close(parole);
    if (!counted && Terms.isOver(parole.status(), parole.statusSince(), clock.instant())) {
      lapse(parole);
    }
  }

  private void lapse(Parole parole) {
    Act act = Terms.act(parole.status());
    Motive motive = Motive.ofLapse(parole.status());
    if (parole.status() == ParoleStatus.IN_COMMISSION) {
      counting.endWithoutQuorum(parole);
    }
    parole.lapse(motive.name(), clock.instant());
    String words = motive.words(parole.authorKind());
    texts.write(parole, Purpose.REASON, words);
    journal.record(parole, act, Actor.system("terms"), null, words);
  }
}
