package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.College;

/**
 * A member of the commission.
 *
 * @param mail null when the portal does not know it
 */
record Member(long id, String login, College college, String mail) {
  static Member of(Account account) {
    return new Member(account.id(), account.login(), account.college(), account.mail());
  }

  boolean isUser() {
    return college == College.USERS;
  }
}
