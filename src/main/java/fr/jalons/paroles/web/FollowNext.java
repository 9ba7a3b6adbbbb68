package fr.jalons.paroles.web;

import fr.jalons.departement.Departement;
import fr.jalons.paroles.FollowUp;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What happens next to a parole, and by when, in a sentence. */
@ApplicationScoped
public class FollowNext {
  @Inject private Departement departement;
  @Inject private Clock clock;

  /** The sentence for this state. */
  String sentence(FollowUp parole) {
    String key = "paroles.next." + parole.status();
    return switch (parole.status()) {
      case RECEIVED, PROPOSED -> promised(key, parole.receivedAt());
      case AWAITING_AUTHOR, AWAITING_CONSENT, IN_COMMISSION ->
          parole.answerBefore() == null
              ? Messages.text(key + ".open")
              : Messages.text(key, DayInWords.day(parole.answerBefore()));
      case SCHEDULED ->
          parole.publishAfter() == null
              ? Messages.text(key + ".open")
              : Messages.text(key, DayInWords.moment(parole.publishAfter()));
      default -> Messages.text(key);
    };
  }

  /** Honest about a promise that was not kept. */
  private String promised(String key, Instant receivedAt) {
    Instant promise = receivedAt.plus(Duration.ofDays(departement.pack().readingDays()));
    return clock.instant().isBefore(promise)
        ? Messages.text(key, DayInWords.day(promise))
        : Messages.text("paroles.next.late", DayInWords.day(promise));
  }
}
