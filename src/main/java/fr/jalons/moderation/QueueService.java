package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the signed-in reader may take next: danger first, then age. */
@ApplicationScoped
@Transactional
public class QueueService {
  private static final int PAGE = 50;

  private final QueueRepository queue;
  private final Me me;
  private final Clock clock;

  @Inject
  public QueueService(QueueRepository queue, Me me, Clock clock) {
    this.queue = queue;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected QueueService() {
    this(null, null, null);
  }

  /**
   * One page of a shelf.
   *
   * @param after the last row of the page before; null for the first page
   */
  @Allowed({Role.PRO, Role.USAGER})
  public List<QueueRow> page(Shelf shelf, QueueRow after, int most) {
    QueueKey start = after == null ? null : after.key();
    Set<ParoleStatus> statuses = shelf.statuses(role());
    return statuses.isEmpty()
        ? List.of()
        : queue.page(statuses, me.isProfessional(), start, most).stream().map(this::row).toList();
  }

  @Allowed({Role.PRO, Role.USAGER})
  public long count(Shelf shelf) {
    Set<ParoleStatus> statuses = shelf.statuses(role());
    return statuses.isEmpty() ? 0 : queue.count(statuses, me.isProfessional());
  }

  /** The first parole to read that nobody else holds; empty when there is none. */
  @Allowed({Role.PRO, Role.USAGER})
  public Optional<Long> next() {
    QueueRow after = null;
    List<QueueRow> rows;
    do {
      rows = page(Shelf.TO_READ, after, PAGE);
      for (QueueRow row : rows) {
        if (row.claim() != Claim.ANOTHERS) {
          return Optional.of(row.id());
        }
        after = row;
      }
    } while (rows.size() == PAGE);
    return Optional.empty();
  }

  private Role role() {
    return me.isProfessional() ? Role.PRO : Role.USAGER;
  }

  private QueueRow row(Parole parole) {
    return new QueueRow(
        parole.id(),
        parole.isUrgent(),
        parole.receivedAt(),
        parole.status(),
        parole.subject().kind(),
        parole.authorKind(),
        Claim.of(parole, me.id(), clock.instant()));
  }
}
