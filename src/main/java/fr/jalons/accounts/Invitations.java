package fr.jalons.accounts;

import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What whoever holds an invitation's link may do; the secret in it stands for signing in. */
@ApplicationScoped
public class Invitations {
  private final InvitationService service;

  @Inject
  public Invitations(InvitationService service) {
    this.service = service;
  }

  /** For the CDI proxy. */
  protected Invitations() {
    this(null);
  }

  /**
   * @throws Refusal when the secret opens nothing: unknown, used, taken back or too old
   */
  public Invitation find(String secret) {
    return service.open(secret);
  }

  /**
   * Opens an account and uses up the secret.
   *
   * @return the login as it is kept
   * @throws Refusal when the secret opens nothing, or login or password will not do
   */
  public String accept(String secret, String login, String password) {
    try {
      return service.accept(secret, login, password).login();
    } catch (RuntimeException e) {
      if (Retry.isDuplicate(e)) {
        throw new Refusal("accounts.refusal.login-taken");
      }
      throw e;
    }
  }
}
