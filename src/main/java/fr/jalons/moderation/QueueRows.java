package fr.jalons.moderation;

import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack;
import fr.jalons.departement.DepartementPack.Measure;
import fr.jalons.departement.DepartementPack.Territory;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts paroles into lines of the queue, as the signed-in reader sees them. */
@ApplicationScoped
class QueueRows {
  private final DangerNotes dangers;
  private final Departement departement;
  private final Me me;
  private final Clock clock;

  @Inject
  QueueRows(DangerNotes dangers, Departement departement, Me me, Clock clock) {
    this.dangers = dangers;
    this.departement = departement;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected QueueRows() {
    this(null, null, null, null);
  }

  List<QueueRow> of(List<Parole> paroles) {
    Map<Long, DangerNote> notes = dangers.of(paroles);
    return paroles.stream().map(parole -> row(parole, notes.get(parole.id()))).toList();
  }

  private QueueRow row(Parole parole, DangerNote danger) {
    Instant now = clock.instant();
    Instant due = parole.receivedAt().plus(Duration.ofDays(departement.pack().readingDays()));
    return new QueueRow(
        parole.id(),
        parole.isUrgent(),
        danger,
        parole.receivedAt(),
        due,
        due.isBefore(now),
        parole.status(),
        parole.subject().kind(),
        parole.authorKind(),
        parole.subject().theme(),
        about(parole.subject()),
        Claim.of(parole, me.id(), now));
  }

  private String about(Subject subject) {
    DepartementPack pack = departement.pack();
    Optional<String> territory = pack.territory(subject.territory()).map(Territory::name);
    Optional<String> service = pack.measure(subject.service()).map(Measure::name);
    return Stream.of(service, territory)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" · "));
  }
}
