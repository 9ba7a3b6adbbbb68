package fr.jalons.moderation;

import fr.jalons.paroles.ParoleReceived;
import fr.jalons.privacy.PersonalDataMarker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Notes how much the marks see in each parole that comes, in the deposit's own transaction. */
@ApplicationScoped
class ArrivalMarks {
  private final PersonalDataMarker personalData;
  private final ParoleMarksRepository marks;

  @Inject
  ArrivalMarks(PersonalDataMarker personalData, ParoleMarksRepository marks) {
    this.personalData = personalData;
    this.marks = marks;
  }

  /** For the CDI proxy. */
  protected ArrivalMarks() {
    this(null, null);
  }

  void note(@Observes ParoleReceived received) {
    marks.add(new ParoleMarks(received.paroleId(), personalData.marks(received.words()).size()));
  }
}
