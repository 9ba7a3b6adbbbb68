package fr.jalons.paroles;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.journal.Actor;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Stream;

/**
 * A member of staff enters what somebody said aloud or wrote on paper. The person gets the code;
 * the portal shows it once and keeps only its hash.
 */
@ApplicationScoped
public class EntryService {
  private final DepositDesk desk;
  private final CurrentAccount me;

  @Inject
  public EntryService(DepositDesk desk, CurrentAccount me) {
    this.desk = desk;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected EntryService() {
    this(null, null);
  }

  /** As {@link DepositDesk#give}, in the name of the member of staff at work. */
  @Allowed({Role.PRO, Role.REFERENT, Role.REPONDANT})
  public Receipt enter(DepositToken token, Deposit deposit, Entry.Channel channel) {
    if (channel == null) {
      throw new Refusal("paroles.refusal.channel");
    }
    String role =
        Stream.of(Role.PRO, Role.REFERENT, Role.REPONDANT)
            .filter(me::has)
            .findFirst()
            .orElseThrow()
            .name();
    return desk.give(token, deposit, new Sender(Actor.account(me.login(), role), me.id(), channel));
  }
}
