package fr.jalons.accounts;

/**
 * Fired inside the transaction that changes something about an account, for the journal.
 *
 * @param actor login of who did it
 * @param role in what capacity: a {@link Role}, {@code ACCOUNT} on one's own account, or {@code
 *     SYSTEM}
 * @param itemType {@code account} or {@code invitation}
 */
public record AccountChanged(
    AccountAct act, String actor, String role, String itemType, long itemId) {
  /** Somebody's act on their own account. */
  static AccountChanged own(AccountAct act, Account account) {
    return new AccountChanged(act, account.login(), "ACCOUNT", "account", account.id());
  }

  /** An administrator's act on somebody's account. */
  static AccountChanged byAdmin(AccountAct act, String admin, long account) {
    return new AccountChanged(act, admin, Role.ADMIN.name(), "account", account);
  }
}
