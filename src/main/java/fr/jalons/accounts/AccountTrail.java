package fr.jalons.accounts;

import fr.jalons.privacy.IndexHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/**
 * Tells the journal what happens to accounts and invitations, with keyed hashes of how they stood
 * before and after: whoever has the database alone learns nothing from them.
 */
@ApplicationScoped
class AccountTrail {
  private static final String DOMAIN = "journal";

  private final SecondFactorService factors;
  private final IndexHash hashes;
  private final Event<AccountChanged> changed;

  @Inject
  AccountTrail(SecondFactorService factors, IndexHash hashes, Event<AccountChanged> changed) {
    this.factors = factors;
    this.hashes = hashes;
    this.changed = changed;
  }

  /** For the CDI proxy. */
  protected AccountTrail() {
    this(null, null, null);
  }

  /** Names an account as it stands: who, in what roles, reached how, signing in with what. */
  byte[] of(Account account) {
    return hashes.of(DOMAIN, account.traits() + '\n' + factors.traits(account.id()));
  }

  /** Names an invitation as it stands. */
  byte[] of(Invitation invitation) {
    return hashes.of(DOMAIN, invitation.traits());
  }

  /**
   * Somebody's act on their own account.
   *
   * @param before what {@link #of} said before the act; null when there was no account
   */
  void own(AccountAct act, Account account, byte[] before) {
    fire(act, account.login(), "ACCOUNT", account, before);
  }

  /** An administrator's act on somebody's account. */
  void byAdmin(AccountAct act, String admin, Account account, byte[] before) {
    fire(act, admin, Role.ADMIN.name(), account, before);
  }

  /**
   * An act on an invitation.
   *
   * @param role a {@link Role}, or {@code SYSTEM}
   */
  void invitation(AccountAct act, String actor, String role, Invitation invitation, byte[] before) {
    changed.fire(
        new AccountChanged(
            act, actor, role, "invitation", invitation.id(), before, of(invitation)));
  }

  private void fire(AccountAct act, String actor, String role, Account account, byte[] before) {
    changed.fire(
        new AccountChanged(act, actor, role, "account", account.id(), before, of(account)));
  }
}
