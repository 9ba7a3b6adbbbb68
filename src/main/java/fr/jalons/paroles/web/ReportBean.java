package fr.jalons.paroles.web;

import fr.jalons.paroles.ReportReason;
import fr.jalons.paroles.ReportService;
import fr.jalons.paroles.WallService;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A visitor reports a published text. */
@Named("report")
@RequestScoped
public class ReportBean {
  @Inject private FormInput input;
  @Inject private RouteParams params;
  @Inject private Client client;
  @Inject private ReportService reports;
  @Inject private WallService wall;

  private String problem;
  private String done;

  /** Takes the report, when one is sent. */
  public void proceed() {
    if (!input.isSent()) {
      wall.find(getId()).orElseThrow(() -> new NotFound("No such published parole"));
      return;
    }
    if (input.text("website") != null || !client.may(Limit.REPORT)) {
      problem = Messages.text("paroles.refusal.report-many");
      return;
    }
    try {
      ReportReason reason = input.choice("reason", ReportReason.class).orElse(null);
      boolean hidden =
          Retry.whenAborted(() -> reports.report(getId(), reason, input.text("words")));
      done = Messages.text(hidden ? "paroles.report.done.hidden" : "paroles.report.done");
    } catch (Refusal refusal) {
      problem = Messages.text(refusal.messageKey(), refusal.arguments());
    } catch (NotFound gone) {
      done = Messages.text("paroles.report.done.gone");
    }
  }

  /** Public name of the parole. */
  public String getId() {
    return params.get("id");
  }

  public ReportReason[] getReasons() {
    return ReportReason.values();
  }

  public boolean chosen(String reason) {
    return reason.equals(input.text("reason"));
  }

  /** What the visitor wrote, kept when it could not be taken. */
  public String getWords() {
    return problem == null ? null : input.text("words");
  }

  /** What went wrong, in a sentence; null when nothing did. */
  public String getProblem() {
    return problem;
  }

  /** What became of the report, in a sentence; null when none was sent. */
  public String getDone() {
    return done;
  }
}
