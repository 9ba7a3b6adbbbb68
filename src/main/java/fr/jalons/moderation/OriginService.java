package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.EntryRepository;
import fr.jalons.paroles.ParoleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Tells first readers that a parole was entered by a member of staff for somebody. */
@ApplicationScoped
@Transactional
public class OriginService {
  private final EntryRepository entries;
  private final ParoleRepository paroles;
  private final AccountRepository accounts;
  private final Members members;

  @Inject
  public OriginService(
      EntryRepository entries,
      ParoleRepository paroles,
      AccountRepository accounts,
      Members members) {
    this.entries = entries;
    this.paroles = paroles;
    this.accounts = accounts;
    this.members = members;
  }

  /** For the CDI proxy. */
  protected OriginService() {
    this(null, null, null, null);
  }

  /** Empty when its author sent it, and when this reader keeps away from it. */
  @Allowed(Role.PRO)
  public Optional<Origin> of(long parole) {
    return entries
        .find(parole)
        .filter(entry -> paroles.find(parole).filter(members::keepsAway).isEmpty())
        .map(
            entry ->
                new Origin(
                    entry.channel(),
                    accounts.find(entry.enteredBy()).map(Account::displayName).orElse(""),
                    entry.enteredAt()));
  }
}
