package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.departement.Departement;
import fr.jalons.moderation.InterestService.Declared;
import fr.jalons.paroles.Parole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the signed-in reader may take next: danger first, then promised delay and age. */
@ApplicationScoped
@Transactional
public class QueueService {
  /** Enough to say that there are many. */
  private static final int MOST_COUNTED = 100;

  /** Others may take as many while one asks for the next. */
  private static final int CANDIDATES = 20;

  private final QueueRepository queue;
  private final ClaimRepository claims;
  private final QueueRows rows;
  private final Departement departement;
  private final Members members;
  private final Me me;
  private final Clock clock;

  @Inject
  public QueueService(
      QueueRepository queue,
      ClaimRepository claims,
      QueueRows rows,
      Departement departement,
      Members members,
      Me me,
      Clock clock) {
    this.queue = queue;
    this.claims = claims;
    this.rows = rows;
    this.departement = departement;
    this.members = members;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected QueueService() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * One page of a shelf.
   *
   * @param after where it starts, exclusive; null for the first page
   */
  @Allowed({Role.PRO, Role.USAGER})
  public List<QueueRow> page(Shelf shelf, QueueFilter filter, QueueKey after, int most) {
    return rows.of(queue.page(from(queries(shelf, filter), after, false), false, most));
  }

  /** The page that ends before a place, exclusive. */
  @Allowed({Role.PRO, Role.USAGER})
  public List<QueueRow> pageBefore(Shelf shelf, QueueFilter filter, QueueKey before, int most) {
    return rows.of(queue.page(from(queries(shelf, filter), before, true), true, most));
  }

  /** How many have come to the shelf since, counted up to a hundred. */
  @Allowed({Role.PRO, Role.USAGER})
  public int arrivedSince(Shelf shelf, QueueFilter filter, Instant moment) {
    return queue.count(queries(shelf, filter).map(query -> query.since(moment)), MOST_COUNTED);
  }

  /** Whether anything waits that nobody else holds. */
  @Allowed({Role.PRO, Role.USAGER})
  public boolean hasNext(QueueFilter filter) {
    return !free(filter, null, 1).isEmpty();
  }

  /**
   * Takes the first parole to read that nobody else holds.
   *
   * @param skipped look on behind this parole; null for the beginning
   * @return its number, the lease being the reader's; empty when nothing waits
   */
  @Allowed({Role.PRO, Role.USAGER})
  public Optional<Long> takeNext(QueueFilter filter, Long skipped) {
    Instant now = clock.instant();
    QueueKey after = skipped == null ? null : queue.keyOf(skipped).orElse(null);
    return free(filter, after, CANDIDATES).stream()
        .map(Parole::id)
        .filter(id -> claims.take(id, me.id(), role(), now, now.plus(Lease.LENGTH)))
        .findFirst();
  }

  private List<Parole> free(QueueFilter filter, QueueKey after, int most) {
    Stream<QueueQuery> free =
        queries(Shelf.TO_READ, filter).map(query -> query.free(me.id(), clock.instant()));
    return queue.page(from(free, after, false), false, most);
  }

  private static Stream<QueueQuery> from(
      Stream<QueueQuery> queries, QueueKey place, boolean backwards) {
    return queries
        .filter(query -> query.reaches(place, backwards))
        .map(query -> query.from(place, backwards));
  }

  private Stream<QueueQuery> queries(Shelf shelf, QueueFilter filter) {
    Duration promise = Duration.ofDays(departement.pack().readingDays());
    Declared away = members.declaredBy(me.id());
    return shelf.statuses(role()).stream()
        .flatMap(status -> QueueQuery.of(status, me.isProfessional()))
        .map(query -> query.matching(filter, me.id(), clock.instant(), promise))
        .map(query -> query.apart(away.services(), away.territories()));
  }

  private Role role() {
    return me.isProfessional() ? Role.PRO : Role.USAGER;
  }
}
