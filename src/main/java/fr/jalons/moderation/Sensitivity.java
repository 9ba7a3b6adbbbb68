package fr.jalons.moderation;

import fr.jalons.moderation.SensitiveParole.Cause;
import fr.jalons.paroles.Outcome;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleReceived;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.privacy.PersonalDataMarker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Says which paroles two people read whatever the policy: those of minors (a young person of 16 or
 * more counts as one), those that may speak of danger or were once taken to, those that name a
 * professional, and those that a first reader calls sensitive.
 */
@ApplicationScoped
class Sensitivity {
  private final SensitiveRepository sensitive;
  private final FalseAlarmRepository alarms;
  private final PersonalDataMarker personalData;

  @Inject
  Sensitivity(
      SensitiveRepository sensitive, FalseAlarmRepository alarms, PersonalDataMarker personalData) {
    this.alarms = alarms;
    this.sensitive = sensitive;
    this.personalData = personalData;
  }

  /** For the CDI proxy. */
  protected Sensitivity() {
    this(null, null, null);
  }

  void note(@Observes ParoleReceived received) {
    if (NamedProfessional.isIn(received.words(), personalData.marks(received.words()))) {
      sensitive.add(new SensitiveParole(received.paroleId(), Cause.PROFESSIONAL));
    }
  }

  void add(Parole parole) {
    sensitive.add(new SensitiveParole(parole.id(), Cause.READER));
  }

  boolean isSensitive(Parole parole) {
    return !parole.authorKind().isAdult()
        || parole.isUrgent()
        || alarms.has(parole.id())
        || sensitive.find(parole.id()).isPresent();
  }

  /** Whether one reader is enough for this proposal where the policy lets one be. */
  boolean mayPassAlone(Parole parole, Outcome proposed) {
    boolean asWished =
        proposed == Outcome.PUBLISH
            || proposed == Outcome.ORIENT
            || proposed == Outcome.KEEP_INTERNAL
                && parole.wish() == PublicationWish.COMMISSION_ONLY;
    return asWished && !isSensitive(parole);
  }
}
