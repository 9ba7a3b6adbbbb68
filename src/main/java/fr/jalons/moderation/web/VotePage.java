package fr.jalons.moderation.web;

import fr.jalons.moderation.AlertService;
import fr.jalons.moderation.Ballot;
import fr.jalons.moderation.CommissionReading;
import fr.jalons.moderation.CommissionService;
import fr.jalons.moderation.Motive;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One vote: the public text, what is proposed, and the member's choice with its reason. */
@Named("votePage")
@ViewScoped
public class VotePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/pro/commission?fait=";

  @Inject private RouteParams params;
  @Inject private CommissionService commission;
  @Inject private AlertService alerts;
  @Inject private Desk desk;

  private long id;
  private int version;
  private String choice;
  private String reason;
  private String danger;

  private transient CommissionReading reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "item");
    version = getReading().version();
  }

  public void vote() {
    boolean[] closed = new boolean[1];
    desk.carryOut(
        () -> closed[0] = commission.vote(id, version, ballot(), reason),
        () -> LIST + (closed[0] ? "closed" : "vote"));
  }

  private Ballot ballot() {
    if (choice == null) {
      throw new Refusal("moderation.refusal.choice");
    }
    return switch (choice) {
      case "AGREE" -> new Ballot(getReading().outcome(), getReading().motive());
      case "ABSTAIN" -> Ballot.abstention();
      case "PUBLISH" -> Ballot.publish();
      default -> Ballot.against(motive());
    };
  }

  private Motive motive() {
    return getReading().choices().stream()
        .filter(motive -> motive.name().equals(choice))
        .findFirst()
        .orElseThrow(() -> new Refusal("moderation.refusal.choice"));
  }

  public void alert() {
    desk.carryOut(() -> alerts.raise(id, danger), LIST + "alert");
  }

  /** The vote as it stands in this request. */
  public CommissionReading getReading() {
    if (reading == null) {
      reading = commission.read(id);
    }
    return reading;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = CleanText.of(reason);
  }

  /** Why the reader alerts; a field of its own, since a page without scripts sends both. */
  public String getDanger() {
    return danger;
  }

  public void setDanger(String danger) {
    this.danger = CleanText.of(danger);
  }
}
