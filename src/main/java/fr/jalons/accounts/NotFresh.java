package fr.jalons.accounts;

import fr.jalons.platform.Refusal;

/** A dangerous act by somebody who has not shown for a while who they are. */
public class NotFresh extends Refusal {
  private static final long serialVersionUID = 1L;

  public NotFresh() {
    super("accounts.refusal.not-fresh");
  }

  @Override
  public boolean wantsProof() {
    return true;
  }
}
