package fr.jalons.moderation.web;

import fr.jalons.moderation.AlertService;
import fr.jalons.moderation.ClaimService;
import fr.jalons.moderation.Decision;
import fr.jalons.moderation.DecisionService;
import fr.jalons.moderation.Motive;
import fr.jalons.moderation.ProReading;
import fr.jalons.moderation.ReadingService;
import fr.jalons.moderation.StopService;
import fr.jalons.moderation.Substitute;
import fr.jalons.paroles.Outcome;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/**
 * The first reader's bench. Opening it takes the lease; while it stays open the lease is renewed
 * and what was typed is kept. The author's words are read anew for each request, never held here.
 */
@Named("bench")
@ViewScoped
public class Bench implements Serializable {
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
  private String publicText;
  private Outcome outcome;
  private Motive motive;
  private String notice;
  private String question;
  private String reason;

  private transient ProReading reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "item");
    mine = claims.claim(id);
    version = getReading().version();
    publicText = getReading().publicText();
    outcome = Outcome.KEEP_INTERNAL;
  }

  /** Renews the lease and keeps what was typed, while the page is open. */
  public void keep() {
    mine = claims.claim(id);
    reading = null;
    if (mine) {
      readings.keepDraft(id, publicText);
    }
  }

  /** Gives the parole back, as it was but for the draft. */
  public void leave() {
    if (mine && publicText != null) {
      try {
        readings.keepDraft(id, publicText);
      } catch (Refusal lost) {
        desk.say(lost);
      }
    }
    claims.leave(id);
    desk.go(QUEUE + "?fait=leave");
  }

  public void publish() {
    propose(Outcome.PUBLISH);
  }

  /** Opens the choice of motives with those of one outcome. */
  public void choose(Outcome wanted) {
    outcome = wanted;
    motive = Motive.of(wanted).get(0);
    fillNotice();
  }

  /** Puts the words that go with the motive into the notice. */
  public void fillNotice() {
    notice = motive == null ? null : Messages.text(motive.wordsKey(getReading().author()));
  }

  public void proposeOutcome() {
    propose(outcome);
  }

  private void propose(Outcome wanted) {
    desk.carryOut(
        () ->
            decisions.propose(
                id, version, Decision.of(wanted, publicText, motiveOf(wanted), notice)),
        QUEUE + "?fait=propose");
  }

  private Motive motiveOf(Outcome wanted) {
    return wanted == Outcome.PUBLISH ? null : motive;
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
  public ProReading getReading() {
    if (reading == null) {
      reading = readings.open(id);
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

  public Substitute[] getSubstitutes() {
    return Substitute.values();
  }

  public List<Motive> getMotives() {
    return Motive.of(outcome);
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public String getPublicText() {
    return publicText;
  }

  public void setPublicText(String publicText) {
    this.publicText = CleanText.of(publicText);
  }

  public Motive getMotive() {
    return motive;
  }

  public void setMotive(Motive motive) {
    this.motive = motive;
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = CleanText.of(notice);
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = CleanText.of(question);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = CleanText.of(reason);
  }
}
