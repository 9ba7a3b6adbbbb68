package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Lets a first reader say that words which look like danger are none. */
@ApplicationScoped
@Transactional
public class FalseAlarmService {
  private final ParoleRepository paroles;
  private final FalseAlarmRepository alarms;
  private final DangerNotes notes;
  private final Leased leased;
  private final Minutes minutes;
  private final Me me;
  private final Clock clock;

  @Inject
  public FalseAlarmService(
      ParoleRepository paroles,
      FalseAlarmRepository alarms,
      DangerNotes notes,
      Leased leased,
      Minutes minutes,
      Me me,
      Clock clock) {
    this.paroles = paroles;
    this.alarms = alarms;
    this.notes = notes;
    this.leased = leased;
    this.minutes = minutes;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected FalseAlarmService() {
    this(null, null, null, null, null, null, null);
  }

  /** Why the parole stands first; null when it does not. */
  @Allowed(Role.PRO)
  public DangerNote note(long id) {
    return paroles.find(id).map(this::note).orElse(null);
  }

  /**
   * The reader who holds the parole has read it and sees no danger: it waits in its turn, and two
   * people read it all the same.
   *
   * @throws Refusal when a referent was called and has not looked yet
   */
  @Allowed(Role.PRO)
  public void say(long id, int version) {
    Parole parole = leased.parole(id, version);
    DangerNote note = note(parole);
    if (note == null || !note.mayBeFalse()) {
      throw new Refusal("moderation.refusal.false-alarm");
    }
    alarms.add(new FalseAlarm(id, me.id(), clock.instant()), id);
    minutes.note(parole, "FALSE_ALARM", null, Role.PRO);
  }

  private DangerNote note(Parole parole) {
    return notes.of(List.of(parole)).get(parole.id());
  }
}
