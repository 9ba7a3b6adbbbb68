package fr.jalons.moderation.web;

import fr.jalons.moderation.SignReading;
import fr.jalons.moderation.SignService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A parole whose words may speak of danger, as a referent looks at it once. */
@Named("signPage")
@ViewScoped
public class SignPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RouteParams params;
  @Inject private SignService signs;
  @Inject private Desk desk;

  private long id;
  private String reason;

  private transient SignReading reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "item");
  }

  public void seen() {
    desk.carryOut(() -> signs.seen(id), "/pro/alertes?fait=signs-seen");
  }

  public void raise() {
    desk.carryOut(() -> signs.raise(id, reason), "/pro/alertes?fait=signs-raised");
  }

  /** The parole as it stands in this request. */
  public SignReading getReading() {
    if (reading == null) {
      reading = signs.read(id);
    }
    return reading;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = CleanText.of(reason);
  }
}
