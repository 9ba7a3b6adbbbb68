package fr.jalons.paroles.web;

import fr.jalons.paroles.AppealService;
import fr.jalons.paroles.AppealView;
import fr.jalons.paroles.Code;
import fr.jalons.paroles.ExchangeService;
import fr.jalons.paroles.FollowUp;
import fr.jalons.paroles.FollowUpService;
import fr.jalons.paroles.TalkLine;
import fr.jalons.paroles.TalkService;
import fr.jalons.paroles.WordDiff;
import fr.jalons.platform.RateLimits;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the holder of a code sees and does. The code travels in the form, never in an address. */
@Named("follow")
@RequestScoped
public class FollowBean {
  @Inject private FormInput input;
  @Inject private Client client;
  @Inject private RateLimits limits;
  @Inject private FollowUpService followUps;
  @Inject private ExchangeService exchanges;
  @Inject private FollowNext next;
  @Inject private AppealService appeals;
  @Inject private TalkService talks;

  private Code code;
  private FollowUp parole;
  private AppealView appeal;
  private String problem;
  private String done;
  private boolean confirming;
  private List<TalkLine> talk;

  /** Looks the code up and does what its holder asked for. */
  public void proceed() {
    if (!input.isSent()) {
      return;
    }
    try {
      open();
      act();
      parole = followUps.find(code).orElseThrow();
    } catch (Refusal refusal) {
      problem = Messages.text(refusal.messageKey(), refusal.arguments());
    }
  }

  private void open() {
    Code typed = Code.typed(input.text("code"));
    if (limits.isSpent(Limit.CODE, client.key())) {
      throw new Refusal("paroles.refusal.too-many-tries");
    }
    if (limits.isSpent(Limit.CODE_OVERALL, RateLimits.EVERYBODY)) {
      limits.slow(Limit.CODE_OVERALL);
    }
    parole = followUps.find(typed).orElse(null);
    if (parole == null) {
      client.may(Limit.CODE);
      limits.allows(Limit.CODE_OVERALL, RateLimits.EVERYBODY);
      throw new Refusal("paroles.refusal.code-unknown");
    }
    code = typed;
  }

  private void act() {
    String act = input.text("act");
    if (act == null) {
      return;
    }
    switch (act) {
      case "accept" -> {
        followUps.accept(code, input.text("shown"));
        done = "paroles.follow.done.accept";
      }
      case "amend" -> {
        followUps.amend(code, input.text("wanted"));
        done = "paroles.follow.done.amend";
      }
      case "answer" -> {
        followUps.answer(code, input.text("answer"));
        done = "paroles.follow.done.answer";
      }
      case "appeal" -> {
        appeals.appeal(code, input.text("why"));
        done = "paroles.follow.done.appeal";
      }
      case "withdraw" -> withdraw();
      case "alert" -> {
        followUps.raiseAlert(code, input.text("contact"));
        done = "paroles.follow.done.alert";
      }
      case "talk" -> {
        talks.answer(code, input.text("message"));
        done = "paroles.follow.done.talk";
      }
      default -> throw new Refusal("paroles.refusal.act");
    }
  }

  private void withdraw() {
    if (input.has("sure")) {
      followUps.withdraw(code);
      done = "paroles.follow.done.withdraw";
    } else {
      confirming = true;
    }
  }

  /** The parole of the code; null until a right code was given. */
  public FollowUp getParole() {
    return parole;
  }

  /** What the author may do, or has done, against an outcome. */
  public AppealView getAppeal() {
    if (appeal == null) {
      appeal = appeals.find(code);
    }
    return appeal;
  }

  /** Until when they may, in a sentence. */
  public String getAppealUntil() {
    return Messages.text("paroles.appeal.until", DayInWords.day(getAppeal().until()));
  }

  /** What a referent and the author wrote to each other; empty before the first message. */
  public List<TalkLine> getTalk() {
    if (talk == null) {
      talk = code == null ? List.of() : talks.read(code);
    }
    return talk;
  }

  /** Whether the last word is a referent's. */
  public boolean isWrittenTo() {
    List<TalkLine> lines = getTalk();
    return !lines.isEmpty() && !lines.get(lines.size() - 1).byAuthor();
  }

  /** When a message was written, in words. */
  public String day(TalkLine line) {
    return DayInWords.day(line.at());
  }

  /** The digits, for the forms of this page. */
  public String getCode() {
    return code == null ? null : code.digits();
  }

  /** What went wrong, in a sentence; null when nothing did. */
  public String getProblem() {
    return problem;
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    return done == null ? null : Messages.text(done);
  }

  /** Whether the author is asked if they are sure to withdraw. */
  public boolean isConfirming() {
    return confirming;
  }

  public String getReceivedOn() {
    return Messages.text("paroles.follow.received", DayInWords.day(parole.receivedAt()));
  }

  public String getSinceOn() {
    return Messages.text("paroles.follow.since", DayInWords.day(parole.since()));
  }

  /** What happens next, and by when. */
  public String getNext() {
    return next.sentence(parole);
  }

  /** Questions that were answered, with their answers. */
  public List<ExchangeService.Exchange> getExchanges() {
    return exchanges.answered(code);
  }

  /** How the text to be published differs from the author's words; empty when it does not. */
  public List<WordDiff.Piece> getDifferences() {
    if (parole.publicText() == null || parole.words() == null) {
      return List.of();
    }
    List<WordDiff.Piece> pieces = WordDiff.of(parole.words(), parole.publicText());
    return pieces.size() > 1 ? pieces : List.of();
  }

  /** The sentence of this key about the term that runs; null when none does. */
  public String answerBefore(String key) {
    return parole.answerBefore() == null
        ? null
        : Messages.text(key, DayInWords.day(parole.answerBefore()));
  }

  /** HTML drops one line feed at the start of a textarea; this is the one it may drop. */
  public String getTextareaStart() {
    return "\n";
  }

  /** What the author typed, kept when it could not be taken. */
  public String typed(String field) {
    return problem == null ? null : input.text(field);
  }
}
