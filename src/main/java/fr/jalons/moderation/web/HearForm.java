package fr.jalons.moderation.web;

import fr.jalons.moderation.Became;
import fr.jalons.moderation.FollowUpsService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What a referent heard about an alert that was passed on. */
@Named("hearForm")
@ViewScoped
public class HearForm implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RouteParams params;
  @Inject private FollowUpsService followUps;
  @Inject private Desk desk;

  private long alert;
  private Became became;
  private String note;

  @PostConstruct
  void open() {
    alert = ItemNumber.in(params, "alert");
  }

  /**
   * @param followUp the date it is the answer to
   */
  public void hear(long followUp) {
    desk.carryOut(
        () -> followUps.hear(followUp, became, note), "/pro/alertes/" + alert + "?fait=heard");
  }

  public Became[] getAll() {
    return Became.values();
  }

  public Became getBecame() {
    return became;
  }

  public void setBecame(Became became) {
    this.became = became;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = CleanText.of(note);
  }
}
