package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.CommissionRow;
import fr.jalons.moderation.CommissionService;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What the commission votes on now. */
@Named("commissionPage")
@RequestScoped
public class CommissionPage {
  private static final Set<String> DONE = Set.of("vote", "closed", "alert");

  @Inject private CommissionService commission;
  @Inject private CurrentAccount me;
  @Inject private FormInput input;

  private List<CommissionRow> rows;

  @PostConstruct
  void load() {
    rows = commission.open();
  }

  public List<CommissionRow> getRows() {
    return rows;
  }

  /** Whether the one who looks may open a vote; observers see only how far it has come. */
  public boolean isMember() {
    return me.has(Role.PRO) || me.has(Role.USAGER);
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    String act = input.text("fait");
    return act != null && DONE.contains(act) ? Messages.text("moderation.done." + act) : null;
  }
}
