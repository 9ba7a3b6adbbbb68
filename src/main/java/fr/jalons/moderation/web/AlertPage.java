package fr.jalons.moderation.web;

import fr.jalons.moderation.AlertReading;
import fr.jalons.moderation.Destination;
import fr.jalons.moderation.ReferentService;
import fr.jalons.moderation.Transmission;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One alert, as a referent sees and settles it. Its words are read anew for each request. */
@Named("alertPage")
@ViewScoped
public class AlertPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String ALERTS = "/pro/alertes";

  @Inject private RouteParams params;
  @Inject private ReferentService referents;
  @Inject private Moment moment;
  @Inject private Desk desk;

  private long id;
  private Destination destination;
  private String reference;
  private String time;
  private String reason;

  private transient AlertReading reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "alert");
    time = moment.field();
  }

  public void acknowledge() {
    desk.carryOut(() -> referents.acknowledge(id), ALERTS + "/" + id);
  }

  public void transmit() {
    desk.carryOut(
        () ->
            referents.transmit(
                id, new Transmission(destination, reference, Moment.typed(time).orElse(null))),
        ALERTS + "?fait=transmit");
  }

  public void proposeDismissal() {
    desk.carryOut(
        () -> referents.proposeDismissal(id, reason), ALERTS + "?fait=dismissal-proposed");
  }

  /** The alert as it stands in this request. */
  public AlertReading getReading() {
    if (reading == null) {
      reading = referents.read(id);
    }
    return reading;
  }

  public Destination[] getDestinations() {
    return Destination.values();
  }

  public Destination getDestination() {
    return destination;
  }

  public void setDestination(Destination destination) {
    this.destination = destination;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = CleanText.of(reference);
  }

  /** As a {@code datetime-local} field holds it. */
  public String getTime() {
    return time;
  }

  public void setTime(String time) {
    this.time = time;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = CleanText.of(reason);
  }
}
