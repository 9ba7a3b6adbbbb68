package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AppealsService;
import fr.jalons.moderation.Composition;
import fr.jalons.moderation.RuleService;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the first page of the back office says when the commission cannot decide anything. */
@Named("commissionNotice")
@RequestScoped
public class CommissionNotice {
  @Inject private RuleService rules;
  @Inject private AppealsService appeals;
  @Inject private CurrentAccount me;

  /** Who is missing, in a sentence; null when nobody is, or when it does not concern the reader. */
  public String getMissing() {
    if (!me.has(Role.ADMIN) && !me.has(Role.PRO)) {
      return null;
    }
    Composition commission = rules.composition();
    return commission.isWhole()
        ? null
        : Messages.text(
            "moderation.small.missing",
            commission.missingUsers(),
            commission.missingProfessionals());
  }

  /** That appeals wait for an outsider to be named, in a sentence; null when none does. */
  public String getWithoutReader() {
    if (!me.has(Role.ADMIN) && !me.has(Role.PRO)) {
      return null;
    }
    int waiting = appeals.withoutReader();
    return waiting == 0 ? null : Messages.text("moderation.small.appeals", waiting);
  }
}
