package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tells Jakarta Security who has signed in and with what roles. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
  private final AccountRepository accounts;

  @Inject
  public AccountIdentityStore(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** For the CDI proxy. */
  protected AccountIdentityStore() {
    this(null);
  }

  /** A login as it is kept, from what a person typed. */
  public static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Called by Jakarta Security for whoever has shown all that {@link SignIn} wants. */
  public CredentialValidationResult validate(ProvenCaller caller) {
    return accounts
        .find(caller.login())
        .filter(Account::maySignIn)
        .map(
            known ->
                new CredentialValidationResult(
                    known.login(),
                    known.roles().stream().map(Role::name).collect(Collectors.toSet())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
