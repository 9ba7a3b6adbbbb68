package fr.jalons.accounts;

import fr.jalons.platform.Forbidden;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What everybody does with their own account, even before their roles count. */
@ApplicationScoped
@Transactional
public class OwnAccountService {
  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final SecondFactorService factors;
  private final Passwords passwords;
  private final CurrentAccount me;
  private final CurrentSession here;
  private final AccountTrail trail;
  private final Clock clock;

  @Inject
  public OwnAccountService(
      AccountRepository accounts,
      SessionRepository sessions,
      SecondFactorService factors,
      Passwords passwords,
      CurrentAccount me,
      CurrentSession here,
      AccountTrail trail,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.factors = factors;
    this.passwords = passwords;
    this.me = me;
    this.here = here;
    this.trail = trail;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected OwnAccountService() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Signs the undertaking of confidentiality that is in force. */
  @Allowed(whoeverSignedIn = true)
  public void sign() {
    Account account = account();
    byte[] before = trail.of(account);
    account.sign(Undertaking.current(), clock.instant());
    trail.own(AccountAct.SIGN_UNDERTAKING, account, before);
  }

  /** Says how I am reached; blank takes an address or a number away. */
  @Allowed(whoeverSignedIn = true)
  public void reachAt(String mail, String telephone) {
    Account account = account();
    byte[] before = trail.of(account);
    account.reachAt(Contacts.mail(mail), Contacts.telephone(telephone));
    trail.own(AccountAct.CHANGE_CONTACT, account, before);
  }

  /** How I am reached, as far as I said. */
  @Allowed(whoeverSignedIn = true)
  public Contact contact() {
    Account account = account();
    return new Contact(account.mail(), account.telephone());
  }

  /** Where I am signed in, the latest seen first. */
  @Allowed(whoeverSignedIn = true)
  public List<AccountSession> sessions() {
    Instant now = clock.instant();
    return sessions.open(me.id()).stream().filter(session -> session.isLive(now)).toList();
  }

  /** Ends one of my sessions; another person's is left alone. */
  @Allowed(whoeverSignedIn = true)
  public void endSession(long id) {
    sessions
        .find(id)
        .filter(session -> session.accountId() == me.id())
        .ifPresent(session -> session.end(clock.instant()));
    recordEnd();
  }

  /** Ends all my sessions but this one. */
  @Allowed(whoeverSignedIn = true)
  public void endOtherSessions() {
    endOthers();
    recordEnd();
  }

  /** Changes my password and ends all my other sessions. */
  @Allowed(whoeverSignedIn = true)
  public void changePassword(String old, String wanted) {
    Account account = account();
    if (account.isDemo()) {
      throw new Refusal("accounts.refusal.demo");
    }
    if (old == null || !passwords.match(old, account.passwordHash())) {
      throw new Refusal("accounts.refusal.password-old");
    }
    PasswordRules.check(wanted, account.login(), account.displayName());
    byte[] before = trail.of(account);
    account.changePassword(passwords.hash(wanted));
    endOthers();
    trail.own(AccountAct.CHANGE_PASSWORD, account, before);
  }

  @Allowed(whoeverSignedIn = true)
  public boolean hasSecondFactor() {
    return factors.has(me.id());
  }

  @Allowed(whoeverSignedIn = true)
  public long unusedRecoveryCodes() {
    return factors.unusedCodes(me.id());
  }

  /** A secret for a new device; nothing is kept of it yet. */
  @Allowed(whoeverSignedIn = true)
  public NewDevice newDevice(String issuer) {
    String secret = Totp.newSecret();
    return new NewDevice(secret, Totp.uri(issuer, me.login(), secret));
  }

  /**
   * Sets up the device that shows this code, in place of any there was, and ends all my other
   * sessions.
   *
   * @return ten recovery codes, which nobody can show again
   * @throws Refusal when the code is not one of this secret
   */
  @Allowed(whoeverSignedIn = true)
  @Fresh
  public List<String> addDevice(String secret, String code) {
    Account account = account();
    byte[] before = trail.of(account);
    if (code == null || !factors.add(account.id(), secret, code)) {
      throw new Refusal("accounts.refusal.code");
    }
    endOthers();
    List<String> codes = factors.newCodes(account.id());
    trail.own(AccountAct.ADD_SECOND_FACTOR, account, before);
    return codes;
  }

  /** Ten other recovery codes; the ones before stop working. */
  @Allowed(whoeverSignedIn = true)
  @Fresh
  public List<String> renewRecoveryCodes() {
    Account account = account();
    byte[] before = trail.of(account);
    List<String> codes = factors.newCodes(account.id());
    trail.own(AccountAct.RENEW_RECOVERY_CODES, account, before);
    return codes;
  }

  private void endOthers() {
    sessions.endOthers(me.id(), here.id() == null ? 0 : here.id(), clock.instant());
  }

  private Account account() {
    return accounts.find(me.id()).orElseThrow(() -> new Forbidden("The account is gone"));
  }

  /** The account itself stays as it is. */
  private void recordEnd() {
    Account account = account();
    trail.own(AccountAct.END_SESSION, account, trail.of(account));
  }
}
