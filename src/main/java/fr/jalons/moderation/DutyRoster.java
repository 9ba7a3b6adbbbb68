package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.Role;
import fr.jalons.departement.Departement;
import fr.jalons.paroles.Parole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which referents an alert is for, in the order in which they are called: first as the pack says,
 * then the others. One that concerns a service is for referents outside its line; only where there
 * is none outside is it for all, since somebody must read it.
 */
@ApplicationScoped
class DutyRoster {
  private final AccountRepository accounts;
  private final Departement departement;

  @Inject
  DutyRoster(AccountRepository accounts, Departement departement) {
    this.accounts = accounts;
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected DutyRoster() {
    this(null, null);
  }

  List<Account> of(Parole parole) {
    List<Account> all = new ArrayList<>(accounts.with(Role.REFERENT));
    all.sort(Comparator.comparingInt(this::place));
    String service = parole.subject().service();
    List<Account> outside =
        all.stream().filter(a -> service == null || !service.equals(a.line())).toList();
    return outside.isEmpty() ? List.copyOf(all) : outside;
  }

  /** Whether this referent may see an alert about the parole. */
  boolean admits(long referent, Parole parole) {
    return of(parole).stream().anyMatch(account -> account.id() == referent);
  }

  private int place(Account account) {
    List<String> order = departement.pack().duty().order();
    int place = order.indexOf(account.login());
    return place < 0 ? order.size() : place;
  }
}
