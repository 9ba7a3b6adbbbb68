package fr.jalons.paroles.web;

import fr.jalons.departement.Departement;
import fr.jalons.departement.StaffedHours;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;

/** Says honestly whether somebody reads alerts now, and from when if nobody does. */
@Named("hours")
@RequestScoped
public class HoursBean {
  @Inject private Departement departement;
  @Inject private Clock clock;

  public String getSentence() {
    StaffedHours hours = departement.pack().staffedHours();
    Instant now = clock.instant();
    if (hours.areStaffed(now)) {
      return Messages.text("paroles.hours.now");
    }
    return hours
        .nextOpening(now)
        .map(opening -> Messages.text(outside(), DayInWords.moment(opening)))
        .orElseGet(() -> Messages.text("paroles.hours.none"));
  }

  private String outside() {
    return departement.pack().duty().outsideHours()
        ? "paroles.hours.on-call"
        : "paroles.hours.until";
  }
}
