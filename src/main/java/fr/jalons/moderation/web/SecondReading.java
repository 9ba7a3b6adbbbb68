package fr.jalons.moderation.web;

import fr.jalons.moderation.AlertService;
import fr.jalons.moderation.ClaimService;
import fr.jalons.moderation.DecisionService;
import fr.jalons.moderation.ReadingService;
import fr.jalons.moderation.StopService;
import fr.jalons.moderation.UserReading;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The second reader's page: the public text, what is proposed, and yes or no. */
@Named("second")
@ViewScoped
public class SecondReading implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String QUEUE = "/pro/moderation";

  @Inject private RouteParams params;
  @Inject private ReadingService readings;
  @Inject private ClaimService claims;
  @Inject private DecisionService decisions;
  @Inject private StopService stops;
  @Inject private AlertService alerts;
  @Inject private Desk desk;

  private long id;
  private int version;
  private boolean mine;
  private String reason;
  private String question;

  private transient UserReading reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "item");
    mine = claims.claim(id);
    version = getReading().version();
  }

  /** Renews the lease while the page is open. */
  public void keep() {
    mine = claims.claim(id);
    reading = null;
  }

  public void leave() {
    claims.leave(id);
    desk.go(QUEUE + "?fait=leave");
  }

  public void agree() {
    desk.carryOut(() -> decisions.agree(id, version), QUEUE + "?fait=agree");
  }

  public void disagree() {
    desk.carryOut(() -> decisions.disagree(id, version, reason), QUEUE + "?fait=disagree");
  }

  public void ask() {
    desk.carryOut(() -> decisions.askAuthor(id, version, question), QUEUE + "?fait=ask");
  }

  public void alert() {
    desk.carryOut(() -> alerts.raise(id, reason), QUEUE + "?fait=alert");
  }

  public void stop() {
    desk.carryOut(() -> stops.stop(id, version, reason), QUEUE + "?fait=stop");
  }

  public void suspend() {
    desk.carryOut(() -> stops.suspend(id, version, reason), QUEUE + "?fait=suspend");
  }

  /** The parole as it stands in this request. */
  public UserReading getReading() {
    if (reading == null) {
      reading = readings.openForUser(id);
    }
    return reading;
  }

  /** Whether the reader may decide: the parole waits, and the lease is theirs. */
  public boolean isDeciding() {
    return mine && getReading().isToRead();
  }

  /** Whether somebody else reads a parole that waits. */
  public boolean isTaken() {
    return !mine && getReading().isToRead();
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = CleanText.of(reason);
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = CleanText.of(question);
  }
}
