package fr.jalons.moderation;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.journal.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/** The reader at work, as the commission's rules and its journal know them. */
@ApplicationScoped
class Me {
  private final CurrentAccount account;

  @Inject
  Me(CurrentAccount account) {
    this.account = account;
  }

  /** For the CDI proxy. */
  protected Me() {
    this(null);
  }

  long id() {
    return account.id();
  }

  boolean isProfessional() {
    return account.has(Role.PRO);
  }

  /** Whether the reader may never see an unredacted byte. */
  boolean isUserMember() {
    return account.has(Role.USAGER);
  }

  boolean isMember() {
    return account.has(Role.PRO) || account.has(Role.USAGER);
  }

  /** Whom the journal names, in the first of these roles that the account has. */
  Actor as(Role... roles) {
    return Stream.of(roles)
        .filter(account::has)
        .findFirst()
        .map(role -> Actor.account(account.login(), role.name()))
        .orElseThrow();
  }
}
