package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Lets a second professional confirm, or not, that an alert speaks of no danger. */
@ApplicationScoped
@Transactional
public class DismissalService {
  private final AlertRepository alerts;
  private final AlertFiles files;
  private final Leased leased;
  private final ParoleRepository paroles;
  private final Members members;
  private final ParoleJournal journal;
  private final Me me;
  private final Clock clock;

  @Inject
  public DismissalService(
      AlertRepository alerts,
      AlertFiles files,
      Leased leased,
      ParoleRepository paroles,
      Members members,
      ParoleJournal journal,
      Me me,
      Clock clock) {
    this.alerts = alerts;
    this.files = files;
    this.leased = leased;
    this.paroles = paroles;
    this.members = members;
    this.journal = journal;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DismissalService() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Dismissals that this professional may confirm: another's, and about no interest of theirs. */
  @Allowed({Role.PRO, Role.REFERENT})
  public List<AlertRow> toConfirm() {
    return alerts.toConfirm(me.id()).stream()
        .filter(this::concernsOthers)
        .map(AlertRow::of)
        .toList();
  }

  /**
   * @throws NotFound when this alert waits for no confirmation of this professional
   */
  @Allowed({Role.PRO, Role.REFERENT})
  public DismissalReading read(long id) {
    return alerts
        .find(id)
        .filter(alert -> alert.closedAt() == null && alert.dismissedBy() != null)
        .filter(alert -> alert.dismissedBy() != me.id())
        .filter(this::concernsOthers)
        .map(files::dismissal)
        .orElseThrow(() -> new NotFound("No dismissal " + id));
  }

  /** No danger: the parole goes back to be read, or stays hidden until two have read it again. */
  @Allowed({Role.PRO, Role.REFERENT})
  public void confirm(long id) {
    Alert alert = alert(id);
    Parole parole = members.near(leased.any(alert.paroleId()));
    alert.confirmDismissal(me.id(), clock.instant());
    parole.dismissAlert(clock.instant());
    journal.record(parole, Act.DISMISS_ALERT, me.as(Role.REFERENT, Role.PRO));
  }

  /** The second professional does not agree; the alert stands. */
  @Allowed({Role.PRO, Role.REFERENT})
  public void decline(long id) {
    Alert alert = alert(id);
    Parole parole = members.near(leased.any(alert.paroleId()));
    alert.declineDismissal(me.id());
    journal.note(parole, "DECLINE_DISMISSAL", me.as(Role.REFERENT, Role.PRO), null);
  }

  private boolean concernsOthers(Alert alert) {
    return !members.keepsAway(paroles.find(alert.paroleId()).orElseThrow());
  }

  private Alert alert(long id) {
    return alerts.findForChange(id).orElseThrow(() -> new NotFound("No alert " + id));
  }
}
