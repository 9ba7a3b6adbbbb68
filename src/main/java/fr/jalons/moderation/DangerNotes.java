package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of paroles that stand first why they do. */
@ApplicationScoped
class DangerNotes {
  private final DutyRepository duty;
  private final AlertRepository alerts;

  @Inject
  DangerNotes(DutyRepository duty, AlertRepository alerts) {
    this.duty = duty;
    this.alerts = alerts;
  }

  /** For the CDI proxy. */
  protected DangerNotes() {
    this(null, null);
  }

  /** The note of each parole that has one, in two queries however many there are. */
  Map<Long, DangerNote> of(Collection<Parole> paroles) {
    List<Long> urgent = paroles.stream().filter(Parole::isUrgent).map(Parole::id).toList();
    if (urgent.isEmpty()) {
      return Map.of();
    }
    Map<Long, DangerSign> signs =
        duty.signs(urgent).stream()
            .collect(Collectors.toMap(DangerSign::paroleId, Function.identity()));
    Set<Long> alerted = Set.copyOf(alerts.alerted(urgent));
    return urgent.stream()
        .collect(
            Collectors.toMap(Function.identity(), id -> note(signs.get(id), alerted.contains(id))));
  }

  private static DangerNote note(DangerSign sign, boolean alerted) {
    if (sign != null && sign.seenAt() == null) {
      return DangerNote.CALLED;
    }
    if (alerted) {
      return DangerNote.DISMISSED;
    }
    return sign == null ? DangerNote.POSSIBLE : DangerNote.LOOKED;
  }
}
