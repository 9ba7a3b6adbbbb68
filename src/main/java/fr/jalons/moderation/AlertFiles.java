package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Puts an alert's sealed words together for those who may read them. */
@ApplicationScoped
class AlertFiles {
  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final Me me;

  @Inject
  AlertFiles(ParoleRepository paroles, ParoleTexts texts, Me me) {
    this.paroles = paroles;
    this.texts = texts;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected AlertFiles() {
    this(null, null, null);
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
        alert.destination() == null ? null : read(parole, Purpose.TRANSMISSION),
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

  private String read(Parole parole, Purpose purpose) {
    return texts.read(parole, purpose).orElse(null);
  }
}
