package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.platform.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** Publishes what was scheduled once its cooling delay is over. */
@ApplicationScoped
public class PublicationService {
  private static final int AT_ONCE = 50;
  private static final int PUBLIC_ID_LENGTH = 12;

  /** Letters and digits that cannot be taken for one another. */
  private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

  private final ParoleRepository paroles;
  private final ParoleJournal journal;
  private final Event<ContentChanged> changes;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public PublicationService(
      ParoleRepository paroles, ParoleJournal journal, Event<ContentChanged> changes, Clock clock) {
    this.paroles = paroles;
    this.journal = journal;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected PublicationService() {
    this(null, null, null, null);
  }

  /** Ids of the paroles whose publication is due. */
  @Transactional
  public List<Long> due() {
    return paroles.due(clock.instant(), AT_ONCE);
  }

  /** Publishes one parole, unless it has been stopped, withdrawn or published meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void publish(long id) {
    paroles
        .findForChange(id)
        .filter(parole -> parole.status() == ParoleStatus.SCHEDULED)
        .filter(parole -> !clock.instant().isBefore(parole.publishAfter()))
        .ifPresent(this::publish);
  }

  private void publish(Parole parole) {
    parole.publish(newPublicId(), clock.instant());
    journal.record(parole, Act.PUBLISH, Actor.system("publication"));
    changes.fire(new ContentChanged());
  }

  private String newPublicId() {
    return random
        .ints(PUBLIC_ID_LENGTH, 0, ALPHABET.length())
        .mapToObj(index -> String.valueOf(ALPHABET.charAt(index)))
        .reduce("", String::concat);
  }
}
