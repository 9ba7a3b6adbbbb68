package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.paroles.Act;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.paroles.Party;
import fr.jalons.paroles.Report;
import fr.jalons.paroles.Talk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Puts an alert's sealed words together for those who may read them. */
@ApplicationScoped
class AlertFiles {
  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final Talk talk;
  private final AlertSheets sheets;
  private final DutyRepository duty;
  private final DangerReports reports;
  private final AccountRepository accounts;
  private final DutyRoster roster;
  private final Me me;

  @Inject
  AlertFiles(
      ParoleRepository paroles,
      ParoleTexts texts,
      Talk talk,
      AlertSheets sheets,
      DutyRepository duty,
      DangerReports reports,
      AccountRepository accounts,
      DutyRoster roster,
      Me me) {
    this.paroles = paroles;
    this.texts = texts;
    this.talk = talk;
    this.sheets = sheets;
    this.duty = duty;
    this.reports = reports;
    this.accounts = accounts;
    this.roster = roster;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected AlertFiles() {
    this(null, null, null, null, null, null, null, null, null);
  }

  /** Whether the alert is for the referent at work, rather than for one outside their service. */
  boolean isMine(Alert alert) {
    return roster.admits(me.id(), paroles.find(alert.paroleId()).orElseThrow());
  }

  /**
   * The words that may speak of danger; empty once they are dealt with or not for this referent.
   */
  Optional<SignReading> sign(DangerSign sign) {
    return paroles
        .find(sign.paroleId())
        .filter(parole -> sign.seenAt() == null && parole.offers(Act.RAISE_ALERT, Party.READER))
        .filter(parole -> roster.admits(me.id(), parole))
        .map(parole -> sign(sign, parole));
  }

  private SignReading sign(DangerSign sign, Parole parole) {
    List<Report> reported = reports.of(parole);
    return new SignReading(
        parole.id(),
        sign.foundAt(),
        parole.authorKind(),
        read(parole, Purpose.ORIGINAL),
        !reported.isEmpty(),
        reports.words(parole, reported));
  }

  /** All there is, for referents. */
  AlertReading whole(Alert alert) {
    Parole parole = paroles.find(alert.paroleId()).orElseThrow();
    return new AlertReading(
        AlertRow.of(alert),
        parole.id(),
        parole.authorKind(),
        read(parole, Purpose.ORIGINAL),
        texts.readAll(parole, Purpose.ALERT),
        texts.readAll(parole, Purpose.CONTACT),
        calls(alert),
        sheets.read(alert, parole),
        talk.of(parole),
        alert.dismissedBy() == null ? null : read(parole, Purpose.DISMISSAL),
        !parole.wasTransmitted(),
        alert.dismissedBy() != null && alert.dismissedBy() == me.id());
  }

  /** What a second professional needs to confirm that there is no danger. */
  DismissalReading dismissal(Alert alert) {
    Parole parole = paroles.find(alert.paroleId()).orElseThrow();
    return new DismissalReading(
        AlertRow.of(alert),
        parole.authorKind(),
        read(parole, Purpose.ORIGINAL),
        read(parole, Purpose.DISMISSAL));
  }

  private List<CallRow> calls(Alert alert) {
    return duty.calls(DutyCall.Occasion.ALERT, alert.id()).stream()
        .map(call -> new CallRow(name(call.accountId()), call.isLoud(), call.calledAt()))
        .toList();
  }

  private String name(long account) {
    return accounts.find(account).map(Account::displayName).orElse("");
  }

  private String read(Parole parole, Purpose purpose) {
    return texts.read(parole, purpose).orElse(null);
  }
}
