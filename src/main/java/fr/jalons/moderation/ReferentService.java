package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Fresh;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.AuthorNotices;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What safeguarding referents do with alerts. They alone see them whole. */
@ApplicationScoped
@Transactional
public class ReferentService {
  private final AlertRepository alerts;
  private final AlertFiles files;
  private final Leased leased;
  private final AlertSheets sheets;
  private final ParoleTexts texts;
  private final AuthorNotices notices;
  private final ParoleJournal journal;
  private final Me me;
  private final Clock clock;

  @Inject
  public ReferentService(
      AlertRepository alerts,
      AlertFiles files,
      Leased leased,
      AlertSheets sheets,
      ParoleTexts texts,
      AuthorNotices notices,
      ParoleJournal journal,
      Me me,
      Clock clock) {
    this.alerts = alerts;
    this.files = files;
    this.leased = leased;
    this.sheets = sheets;
    this.texts = texts;
    this.notices = notices;
    this.journal = journal;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ReferentService() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** Open alerts, the oldest first. */
  @Allowed(Role.REFERENT)
  public List<AlertRow> open() {
    return alerts.open().stream().filter(files::isMine).map(AlertRow::of).toList();
  }

  /** The alerts that were closed last. */
  @Allowed(Role.REFERENT)
  public List<AlertRow> closed() {
    return alerts.closed().stream().filter(files::isMine).map(AlertRow::of).toList();
  }

  /**
   * @throws NotFound when there is no such alert for this referent
   */
  @Allowed(Role.REFERENT)
  public AlertReading read(long id) {
    return files.whole(mine(alerts.find(id), id));
  }

  /** The referent has seen the alert. */
  @Allowed(Role.REFERENT)
  public void acknowledge(long id) {
    Alert alert = alert(id);
    alert.acknowledge(me.id(), clock.instant());
    journal.note(leased.any(alert.paroleId()), "ACKNOWLEDGE_ALERT", me.as(Role.REFERENT), null);
  }

  /** The referent has passed the danger on; the parole is never published from here on. */
  @Allowed(Role.REFERENT)
  @Fresh
  public void transmit(long id, Transmission transmission) {
    Alert alert = alert(id);
    Parole parole = leased.any(alert.paroleId());
    alert.transmit(me.id(), transmission.destination(), transmission.at(), clock.instant());
    parole.transmit(clock.instant());
    sheets.keep(alert, parole, transmission);
    journal.record(parole, Act.TRANSMIT, me.as(Role.REFERENT), null, transmission.reference());
  }

  /** The referent sees no danger and writes why; nothing changes until another confirms. */
  @Allowed(Role.REFERENT)
  public void proposeDismissal(long id, String reason) {
    Typed.requiredShort(reason, "moderation.refusal.reason");
    Alert alert = alert(id);
    Parole parole = leased.any(alert.paroleId());
    if (parole.wasTransmitted()) {
      throw new Refusal("paroles.refusal.transmitted");
    }
    alert.proposeDismissal(me.id(), clock.instant());
    texts.write(parole, Purpose.DISMISSAL, reason);
    journal.note(parole, "PROPOSE_DISMISSAL", me.as(Role.REFERENT), reason);
  }

  /** The referent writes to the author, who reads it with the code; nobody else does. */
  @Allowed(Role.REFERENT)
  public void writeToAuthor(long id, String words) {
    Typed.requiredShort(words, "moderation.refusal.message");
    Parole parole = leased.any(alert(id).paroleId());
    texts.write(parole, Purpose.TO_AUTHOR, words);
    notices.tell(parole);
    journal.note(parole, "WRITE_TO_AUTHOR", me.as(Role.REFERENT), words);
  }

  private Alert alert(long id) {
    return mine(alerts.findForChange(id), id);
  }

  private Alert mine(Optional<Alert> alert, long id) {
    return alert.filter(files::isMine).orElseThrow(() -> new NotFound("No alert " + id));
  }
}
