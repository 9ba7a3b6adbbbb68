package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.DismissalReading;
import fr.jalons.moderation.DismissalService;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A dismissal that a second professional confirms or not. */
@Named("dismissalPage")
@RequestScoped
public class DismissalPage {
  @Inject private RouteParams params;
  @Inject private DismissalService dismissals;
  @Inject private CurrentAccount me;
  @Inject private Desk desk;

  private DismissalReading reading;

  public void confirm() {
    long id = ItemNumber.in(params, "alert");
    desk.carryOut(() -> dismissals.confirm(id), "/pro/moderation?fait=dismissal");
  }

  public void decline() {
    long id = ItemNumber.in(params, "alert");
    String next = me.has(Role.REFERENT) ? "/pro/alertes" : "/pro/moderation";
    desk.carryOut(() -> dismissals.decline(id), next);
  }

  public DismissalReading getReading() {
    if (reading == null) {
      reading = dismissals.read(ItemNumber.in(params, "alert"));
    }
    return reading;
  }
}
