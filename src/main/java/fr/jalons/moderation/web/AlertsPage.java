package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AlertRow;
import fr.jalons.moderation.DismissalService;
import fr.jalons.moderation.FollowUpRow;
import fr.jalons.moderation.FollowUpsService;
import fr.jalons.moderation.ReferentService;
import fr.jalons.moderation.SignRow;
import fr.jalons.moderation.SignService;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The alerts: all of them for referents, dismissals to confirm for other professionals. */
@Named("alertsPage")
@RequestScoped
public class AlertsPage {
  private static final Set<String> DONE =
      Set.of(
          "acknowledge",
          "transmit",
          "dismissal-proposed",
          "dismissal-declined",
          "heard",
          "signs-seen",
          "signs-raised");

  @Inject private ReferentService referents;
  @Inject private DismissalService dismissals;
  @Inject private SignService openSigns;
  @Inject private FollowUpsService after;
  @Inject private CurrentAccount me;
  @Inject private FormInput input;

  private List<AlertRow> open;
  private List<AlertRow> closed;
  private List<SignRow> signs;
  private List<FollowUpRow> followUps;

  @PostConstruct
  void load() {
    boolean referent = me.has(Role.REFERENT);
    open = referent ? referents.open() : dismissals.toConfirm();
    closed = referent ? referents.closed() : List.of();
    signs = referent ? openSigns.open() : List.of();
    followUps = referent ? after.open() : List.of();
  }

  public List<AlertRow> getOpen() {
    return open;
  }

  public List<AlertRow> getClosed() {
    return closed;
  }

  /** Paroles whose words may speak of danger and that no referent has read. */
  public List<SignRow> getSigns() {
    return signs;
  }

  /** Dates on which to ask what became of an alert. */
  public List<FollowUpRow> getFollowUps() {
    return followUps;
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    String act = input.text("fait");
    return act != null && DONE.contains(act) ? Messages.text("moderation.done." + act) : null;
  }
}
