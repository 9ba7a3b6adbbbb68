package fr.jalons.accounts;

import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** The people of the portal, as the administrator keeps them. */
@ApplicationScoped
@Transactional
public class PeopleService {
  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final SecondFactorService factors;
  private final CurrentAccount me;
  private final AccountTrail trail;
  private final Clock clock;

  @Inject
  public PeopleService(
      AccountRepository accounts,
      SessionRepository sessions,
      SecondFactorService factors,
      CurrentAccount me,
      AccountTrail trail,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
    this.me = me;
    this.trail = trail;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected PeopleService() {
    this(null, null, null, null, null, null);
  }

  /** Every account, closed ones last. */
  @Allowed(Role.ADMIN)
  public List<Person> list() {
    return accounts.all().stream().map(this::person).toList();
  }

  /**
   * @throws NotFound when there is no such account
   */
  @Allowed(Role.ADMIN)
  public Person find(long id) {
    return person(account(id));
  }

  /** Gives other roles, from the next request on. */
  @Allowed(Role.ADMIN)
  @Fresh
  public void become(long id, Membership membership) {
    Account account = account(id);
    if (!membership.roles().contains(Role.ADMIN)) {
      keepAnAdministrator(account);
    }
    byte[] before = trail.of(account);
    account.become(membership);
    record(AccountAct.CHANGE_ROLES, account, before);
  }

  /** Closes an account and every session of it, at once and on every node. */
  @Allowed(Role.ADMIN)
  @Fresh
  public void suspend(long id) {
    Account account = account(id);
    keepAnAdministrator(account);
    byte[] before = trail.of(account);
    account.suspend();
    sessions.endAll(id, clock.instant());
    record(AccountAct.SUSPEND_ACCOUNT, account, before);
  }

  @Allowed(Role.ADMIN)
  @Fresh
  public void reopen(long id) {
    Account account = account(id);
    byte[] before = trail.of(account);
    account.reopen();
    record(AccountAct.REOPEN_ACCOUNT, account, before);
  }

  /** For somebody who has lost device and codes; they sign in by password and set up another. */
  @Allowed(Role.ADMIN)
  @Fresh
  public void resetSecondFactor(long id) {
    Account account = account(id);
    byte[] before = trail.of(account);
    factors.remove(id);
    sessions.endAll(id, clock.instant());
    record(AccountAct.RESET_SECOND_FACTOR, account, before);
  }

  private void keepAnAdministrator(Account account) {
    boolean last =
        accounts.with(Role.ADMIN).stream().allMatch(admin -> admin.id().equals(account.id()));
    if (account.roles().contains(Role.ADMIN) && last) {
      throw new Refusal("accounts.refusal.last-admin");
    }
  }

  private Account account(long id) {
    return accounts.find(id).orElseThrow(() -> new NotFound("No account " + id));
  }

  private Person person(Account account) {
    return new Person(
        account.id(),
        account.login(),
        account.displayName(),
        account.roles().stream().sorted().toList(),
        account.line(),
        account.isActive(),
        account.isDemo(),
        account.mustSign(Undertaking.current()),
        factors.has(account.id()),
        account.createdAt());
  }

  private void record(AccountAct act, Account account, byte[] before) {
    trail.byAdmin(act, me.login(), account, before);
  }
}
