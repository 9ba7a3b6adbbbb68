package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Runs something as if an account had signed in, where no person does: seeding the demonstration,
 * jobs, tests in the container. Never called with a login that came in with a request.
 */
@ApplicationScoped
public class RunAs {
  private final CurrentAccount current;
  private final AccountRepository accounts;
  private final Instance<RequestContextController> contexts;

  @Inject
  public RunAs(
      CurrentAccount current,
      AccountRepository accounts,
      Instance<RequestContextController> contexts) {
    this.current = current;
    this.accounts = accounts;
    this.contexts = contexts;
  }

  /** For the CDI proxy. */
  protected RunAs() {
    this(null, null, null);
  }

  /**
   * @throws IllegalArgumentException when no account that may sign in has this login
   */
  public <T> T as(String login, Supplier<T> work) {
    Account account =
        accounts
            .find(login)
            .filter(Account::maySignIn)
            .orElseThrow(() -> new IllegalArgumentException("No account " + login));
    RequestContextController context = contexts.get();
    boolean opened = context.activate();
    try {
      return work(account, work);
    } finally {
      if (opened) {
        context.deactivate();
      }
      contexts.destroy(context);
    }
  }

  private <T> T work(Account account, Supplier<T> work) {
    Runnable back = current.assume(account);
    try {
      return work.get();
    } finally {
      back.run();
    }
  }
}
