package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.AlertRaised;
import fr.jalons.paroles.DangerReported;
import fr.jalons.paroles.DangerSuspected;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.Party;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What referents do about words that may speak of danger. */
@ApplicationScoped
@Transactional
public class SignService {
  private final DutyRepository duty;
  private final AlertFiles files;
  private final Leased leased;
  private final Minutes minutes;
  private final Event<AlertRaised> raised;
  private final Me me;
  private final Clock clock;

  @Inject
  public SignService(
      DutyRepository duty,
      AlertFiles files,
      Leased leased,
      Minutes minutes,
      Event<AlertRaised> raised,
      Me me,
      Clock clock) {
    this.duty = duty;
    this.files = files;
    this.leased = leased;
    this.minutes = minutes;
    this.raised = raised;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected SignService() {
    this(null, null, null, null, null, null, null);
  }

  void enter(@Observes DangerSuspected suspected) {
    duty.add(new DangerSign(suspected.paroleId(), clock.instant()));
  }

  /** A report of a visitor is looked at by a referent like words that the machine has found. */
  void enter(@Observes DangerReported reported) {
    duty.signForChange(reported.paroleId())
        .ifPresentOrElse(
            sign -> sign.reportedAgain(clock.instant()),
            () -> duty.add(new DangerSign(reported.paroleId(), clock.instant())));
  }

  /** What no referent has looked at, the oldest first. */
  @Allowed(Role.REFERENT)
  public List<SignRow> open() {
    return duty.openSigns().stream()
        .map(files::sign)
        .flatMap(Optional::stream)
        .map(reading -> new SignRow(reading.paroleId(), reading.foundAt(), reading.reported()))
        .toList();
  }

  /**
   * @throws NotFound when there is no sign that this referent may look into
   */
  @Allowed(Role.REFERENT)
  public SignReading read(long paroleId) {
    return sign(duty.sign(paroleId), paroleId);
  }

  /** The referent has read the words and sees no danger; the parole keeps its place. */
  @Allowed(Role.REFERENT)
  public void seen(long paroleId) {
    Parole parole = see(paroleId);
    minutes.note(parole, "SEE_SIGNS", null, Role.REFERENT);
  }

  /**
   * The referent sees a danger.
   *
   * @param reason for referents only
   */
  @Allowed(Role.REFERENT)
  public void raise(long paroleId, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Parole parole = see(paroleId);
    parole.raiseAlert(Party.READER, clock.instant());
    raised.fire(new AlertRaised(paroleId, me.id()));
    minutes.write(parole, Act.RAISE_ALERT, Purpose.ALERT, reason, Role.REFERENT);
    minutes.published();
  }

  private Parole see(long paroleId) {
    Parole parole = leased.any(paroleId);
    sign(duty.signForChange(paroleId), paroleId);
    duty.signForChange(paroleId).orElseThrow().see(me.id(), clock.instant());
    return parole;
  }

  private SignReading sign(Optional<DangerSign> sign, long paroleId) {
    return sign.flatMap(files::sign)
        .orElseThrow(() -> new NotFound("No sign of danger " + paroleId));
  }
}
