package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets readers say whether they want the daily digest. */
@ApplicationScoped
@Transactional
public class DigestChoiceService {
  private final AccountRepository accounts;
  private final CurrentAccount me;

  @Inject
  public DigestChoiceService(AccountRepository accounts, CurrentAccount me) {
    this.accounts = accounts;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected DigestChoiceService() {
    this(null, null);
  }

  /** Whether the reader at work gets the digest. */
  @Allowed({Role.PRO, Role.USAGER})
  public boolean isWanted() {
    return accounts.find(me.id()).orElseThrow().wantsDigest();
  }

  /** From now on, or no longer. */
  @Allowed({Role.PRO, Role.USAGER})
  public void choose(boolean wanted) {
    accounts.find(me.id()).orElseThrow().chooseDigest(wanted);
  }
}
