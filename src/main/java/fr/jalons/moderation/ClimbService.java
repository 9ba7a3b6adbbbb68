package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.journal.Actor;
import fr.jalons.notices.Climbing;
import fr.jalons.notices.MailTemplate;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls one referent after the other until somebody takes an alert. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ClimbService {
  private static final Actor PORTAL = Actor.system("duty");

  private final DutyRepository duty;
  private final AlertRepository alerts;
  private final ParoleRepository paroles;
  private final DutyRoster roster;
  private final DutyCalls calls;
  private final ParoleJournal journal;

  @Inject
  ClimbService(
      DutyRepository duty,
      AlertRepository alerts,
      ParoleRepository paroles,
      DutyRoster roster,
      DutyCalls calls,
      ParoleJournal journal) {
    this.duty = duty;
    this.alerts = alerts;
    this.paroles = paroles;
    this.roster = roster;
    this.calls = calls;
    this.journal = journal;
  }

  /** For the CDI proxy. */
  protected ClimbService() {
    this(null, null, null, null, null, null);
  }

  /** New ones first: they never wait behind those that are being climbed. */
  List<Long> alerts() {
    return Stream.concat(duty.alertsNobodyKnows().stream(), duty.alertsNobodyTook().stream())
        .toList();
  }

  List<Long> signs() {
    return duty.signsNobodyKnows();
  }

  /** Makes the call that is due for this alert, unless somebody has taken it meanwhile. */
  void climb(long id) {
    alerts
        .findForChange(id)
        .filter(alert -> alert.closedAt() == null && alert.acknowledgedAt() == null)
        .ifPresent(this::climb);
  }

  private void climb(Alert alert) {
    Parole parole = paroles.find(alert.paroleId()).orElseThrow();
    List<Account> people = roster.of(parole);
    Optional<Climbing.Next> next = calls.due(DutyCall.Occasion.ALERT, alert.id(), people.size());
    if (next.isEmpty()) {
      return;
    }
    calls.call(
        DutyCall.Occasion.ALERT,
        alert.id(),
        people.get(next.get().person()),
        next.get().loud(),
        next.get().person() == 0 ? MailTemplate.DUTY_ALERT : MailTemplate.DUTY_CLIMB,
        URI.create("/pro/alertes/" + alert.id()));
    journal.note(parole, "CALL_REFERENT", PORTAL, null);
  }

  /** Tells the referent on duty, once each time they are found, of signs of danger. */
  void tell(long paroleId) {
    DangerSign sign = duty.signForChange(paroleId).orElse(null);
    if (sign == null || sign.seenAt() != null) {
      return;
    }
    Parole parole = paroles.find(paroleId).orElseThrow();
    List<Account> people = roster.of(parole);
    boolean told =
        duty.calls(DutyCall.Occasion.SIGNS, paroleId).stream()
            .anyMatch(call -> !call.calledAt().isBefore(sign.foundAt()));
    if (!told && !people.isEmpty()) {
      boolean loud = calls.first(people.size()).loud();
      calls.call(
          DutyCall.Occasion.SIGNS,
          paroleId,
          people.get(0),
          loud,
          MailTemplate.DUTY_SIGNS,
          URI.create("/pro/alertes/signes/" + paroleId));
      journal.note(parole, "CALL_REFERENT", PORTAL, null);
    }
  }
}
