package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells Jakarta Security who signs in and with what roles. */
@ApplicationScoped
public class AccountIdentityStore implements IdentityStore {
  private final AccountRepository accounts;
  private final Passwords passwords;

  @Inject
  public AccountIdentityStore(AccountRepository accounts, Passwords passwords) {
    this.accounts = accounts;
    this.passwords = passwords;
  }

  /** For the CDI proxy. */
  protected AccountIdentityStore() {
    this(null, null);
  }

  /** A login as it is kept, from what a person typed. */
  public static String login(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** Called by Jakarta Security for a login and a password; as slow for an unknown login. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    String password = credential.getPasswordAsString();
    Optional<Account> account = accounts.find(login(credential.getCaller()));
    if (account.isEmpty()) {
      passwords.pretend(password);
      return CredentialValidationResult.INVALID_RESULT;
    }
    return account
        .filter(known -> passwords.match(password, known.passwordHash()))
        .filter(Account::maySignIn)
        .map(
            known ->
                new CredentialValidationResult(
                    known.login(),
                    known.roles().stream().map(Role::name).collect(Collectors.toSet())))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
