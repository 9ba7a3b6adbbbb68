package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Keeps what a transmission states, its words sealed with the parole's key. */
@ApplicationScoped
class AlertSheets {
  private final SheetRepository sheets;
  private final ParoleTexts texts;
  private final Clock clock;

  @Inject
  AlertSheets(SheetRepository sheets, ParoleTexts texts, Clock clock) {
    this.sheets = sheets;
    this.texts = texts;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected AlertSheets() {
    this(null, null, null);
  }

  /** Keeps it, with the dates on which to ask what became of it. */
  void keep(Alert alert, Parole parole, Transmission transmission) {
    sheets.add(new AlertSheet(alert.id(), transmission));
    texts.write(parole, Purpose.TRANSMISSION, transmission.reference());
    texts.write(parole, Purpose.CHILDREN, transmission.children());
    if (transmission.parents() == Parents.NOT_TOLD) {
      texts.write(parole, Purpose.PARENTS, transmission.parentsReason());
    }
    AlertFollowUp.AFTER.forEach(
        delay -> sheets.add(new AlertFollowUp(alert.id(), transmission.at().plus(delay))));
  }

  /** What was stated; null when the alert was not passed on. */
  SheetReading read(Alert alert, Parole parole) {
    return sheets
        .sheet(alert.id())
        .map(
            sheet ->
                new SheetReading(
                    texts.read(parole, Purpose.TRANSMISSION).orElse(""),
                    texts.read(parole, Purpose.CHILDREN).orElse("").lines().toList(),
                    sheet.parents(),
                    sheet.parents() == Parents.NOT_TOLD
                        ? texts.read(parole, Purpose.PARENTS).orElse(null)
                        : null,
                    sheet.isProsecutorInformed(),
                    followUps(alert),
                    texts.readAll(parole, Purpose.HEARD)))
        .orElse(null);
  }

  private List<FollowUpRow> followUps(Alert alert) {
    return sheets.followUps(alert.id()).stream()
        .map(followUp -> FollowUpRow.of(followUp, clock.instant()))
        .toList();
  }
}
