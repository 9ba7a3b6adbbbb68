package fr.jalons.moderation.web;

import fr.jalons.moderation.AlertReading;
import fr.jalons.moderation.ReferentService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
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
  @Inject private Desk desk;

  private long id;
  private String reason;
  private String message;

  private transient AlertReading reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "alert");
  }

  public void acknowledge() {
    desk.carryOut(() -> referents.acknowledge(id), ALERTS + "/" + id);
  }

  public void write() {
    desk.carryOut(() -> referents.writeToAuthor(id, message), ALERTS + "/" + id);
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

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = CleanText.of(message);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = CleanText.of(reason);
  }
}
