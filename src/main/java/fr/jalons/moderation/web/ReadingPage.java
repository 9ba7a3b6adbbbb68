package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AlertService;
import fr.jalons.moderation.ClaimService;
import fr.jalons.moderation.DecisionService;
import fr.jalons.moderation.Reading;
import fr.jalons.moderation.StopService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.io.Serializable;

/**
 * What the pages of both colleges share. Opening one takes the lease, which is renewed while it
 * stays open; any reader may ask the author, alert, stop or hide. The parole is read anew for each
 * request, never held here.
 *
 * @param <R> what this college sees of a parole
 */
public abstract class ReadingPage<R extends Reading> implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RouteParams params;
  @Inject private ClaimService claims;
  @Inject private DecisionService decisions;
  @Inject private StopService stops;
  @Inject private AlertService alerts;
  @Inject private Desk desk;
  @Inject private FormInput input;
  @Inject private CurrentAccount me;

  private QueueAddress here;
  private long id;
  private int version;
  private boolean mine;
  private String reason;
  private String danger;
  private String suspension;
  private String question;

  private transient R reading;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "item");
    here = QueueAddress.in(input, me.has(Role.PRO) ? Role.PRO : Role.USAGER);
    mine = claims.claim(id);
    version = getReading().version();
    opened(getReading());
  }

  /** Reads the parole as this college may see it. */
  abstract R read(long item);

  /** Called once, when the page is opened. */
  void opened(R first) {
    // nothing more to remember, unless a page says so
  }

  /** Called while the lease is held, before it is given back and whenever it is renewed. */
  void keepTyped() {
    // nothing is kept, unless a page says so
  }

  /** Renews the lease and keeps what was typed, while the page is open. */
  public void keep() {
    mine = claims.claim(id);
    reading = null;
    if (mine) {
      keepTyped();
    }
  }

  /** Gives the parole back, as it was but for what is kept of the typing. */
  public void leave() {
    giveBack();
    desk.go(here.path("fait", "leave"));
  }

  /** Gives the parole back and opens the next one behind it. */
  public void skip() {
    giveBack();
    desk.go(here.next("passe", String.valueOf(id)));
  }

  private void giveBack() {
    if (mine) {
      keepTyped();
    }
    claims.leave(id);
  }

  public void ask() {
    carryOut(() -> decisions.askAuthor(id, version, question), "ask");
  }

  public void alert() {
    carryOut(() -> alerts.raise(id, danger), "alert");
  }

  public void stop() {
    carryOut(() -> stops.stop(id, version, reason), "stop");
  }

  public void suspend() {
    carryOut(() -> stops.suspend(id, version, suspension), "suspend");
  }

  /** Carries an act out and opens what waits next; what was only looked at leads back. */
  void carryOut(Runnable act, String done) {
    String item = String.valueOf(id);
    desk.carryOut(
        act,
        isDeciding()
            ? here.next("fait", done, "dernier", item)
            : here.path("fait", done, "dernier", item));
  }

  /** Back to where the reader came from. */
  public String getBackPath() {
    return here.path();
  }

  /** The parole as it stands in this request. */
  public R getReading() {
    if (reading == null) {
      reading = read(id);
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

  long id() {
    return id;
  }

  int version() {
    return version;
  }

  Desk desk() {
    return desk;
  }

  DecisionService decisions() {
    return decisions;
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

  public String getDanger() {
    return danger;
  }

  public void setDanger(String danger) {
    this.danger = CleanText.of(danger);
  }

  public String getSuspension() {
    return suspension;
  }

  public void setSuspension(String suspension) {
    this.suspension = CleanText.of(suspension);
  }
}
