package fr.jalons.moderation;

import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.CurrentAccount;
import fr.jalons.paroles.Parole;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who may answer to a parole for a service, and who may read the answer for the commission. */
@ApplicationScoped
class AnswerDoor {
  private final AccountRepository accounts;
  private final CurrentAccount me;
  private final Members members;

  @Inject
  AnswerDoor(AccountRepository accounts, CurrentAccount me, Members members) {
    this.accounts = accounts;
    this.me = me;
    this.members = members;
  }

  /** For the CDI proxy. */
  protected AnswerDoor() {
    this(null, null, null);
  }

  /**
   * @throws NotFound when the one at work answers for another service
   */
  Parole forWriter(Parole parole) {
    String line = accounts.find(me.login()).map(account -> account.line()).orElse(null);
    if (!concerns(line, parole)) {
      throw new NotFound("No parole " + parole.id() + " for " + line);
    }
    return parole;
  }

  /**
   * @throws NotFound when the reader at work keeps away from it
   */
  Parole forReader(Parole parole) {
    return members.near(parole);
  }

  boolean mayWrite(Parole parole) {
    return concerns(accounts.find(me.login()).map(account -> account.line()).orElse(null), parole);
  }

  boolean mayRead(Parole parole) {
    return !members.keepsAway(parole);
  }

  /**
   * @param line service that somebody works for; null when they answer for all
   */
  static boolean concerns(String line, Parole parole) {
    return line == null || line.equals(parole.subject().service());
  }
}
