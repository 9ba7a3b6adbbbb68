package fr.jalons.moderation.web;

import fr.jalons.moderation.AppealReading;
import fr.jalons.moderation.AppealsService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One appeal before one of its readers. */
@Named("appealPage")
@ViewScoped
public class AppealPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/pro/recours?fait=";

  @Inject private RouteParams params;
  @Inject private AppealsService appeals;
  @Inject private Desk desk;

  private long id;
  private int version;
  private String answer;

  private transient AppealReading reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "item");
    version = getReading().version();
  }

  public void admit() {
    desk.carryOut(() -> appeals.admit(id, version, answer), LIST + "admit");
  }

  public void doubt() {
    desk.carryOut(() -> appeals.doubt(id, version, answer), LIST + "doubt");
  }

  public void confirm() {
    desk.carryOut(() -> appeals.confirm(id, version), LIST + "confirm");
  }

  public void object() {
    desk.carryOut(() -> appeals.object(id, version, answer), LIST + "object");
  }

  /** The appeal as it stands in this request. */
  public AppealReading getReading() {
    if (reading == null) {
      reading = appeals.read(id);
    }
    return reading;
  }

  /** The answer to the author, or why the second reader thinks otherwise. */
  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = CleanText.of(answer);
  }
}
