package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.AuthorNotices;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** What becomes of alerts that were passed on. */
@ApplicationScoped
@Transactional
public class FollowUpsService {
  private final SheetRepository sheets;
  private final AlertRepository alerts;
  private final AlertFiles files;
  private final Leased leased;
  private final ParoleTexts texts;
  private final AuthorNotices notices;
  private final Minutes minutes;
  private final Me me;
  private final Clock clock;

  @Inject
  public FollowUpsService(
      SheetRepository sheets,
      AlertRepository alerts,
      AlertFiles files,
      Leased leased,
      ParoleTexts texts,
      AuthorNotices notices,
      Minutes minutes,
      Me me,
      Clock clock) {
    this.sheets = sheets;
    this.alerts = alerts;
    this.files = files;
    this.leased = leased;
    this.texts = texts;
    this.notices = notices;
    this.minutes = minutes;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected FollowUpsService() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** Dates on which to ask, the nearest first, those that are still to come included. */
  @Allowed(Role.REFERENT)
  public List<FollowUpRow> open() {
    return sheets.open().stream()
        .filter(followUp -> isMine(followUp.alertId()))
        .map(followUp -> FollowUpRow.of(followUp, clock.instant()))
        .toList();
  }

  /**
   * The referent writes down what was heard. With the last date the author's mail address goes.
   *
   * @param note in words, for referents only; may be blank
   */
  @Allowed(Role.REFERENT)
  public void hear(long id, Became became, String note) {
    AlertFollowUp followUp =
        sheets
            .followUpForChange(id)
            .filter(found -> isMine(found.alertId()))
            .orElseThrow(() -> new NotFound("No date " + id));
    Parole parole = leased.any(alerts.find(followUp.alertId()).orElseThrow().paroleId());
    followUp.hear(me.id(), became, clock.instant());
    if (note != null && !note.isBlank()) {
      texts.write(parole, Purpose.HEARD, Typed.requiredShort(note, "moderation.refusal.reason"));
    }
    minutes.note(parole, "HEAR_OF_ALERT", null, Role.REFERENT);
    if (sheets.followUps(followUp.alertId()).stream().allMatch(AlertFollowUp::isHeard)) {
      notices.close(parole);
    }
  }

  private boolean isMine(long alert) {
    return alerts.find(alert).filter(files::isMine).isPresent();
  }
}
