package fr.jalons.accounts;

import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** Asks people to come, and opens the account of whoever accepts. */
@ApplicationScoped
@Transactional
public class InvitationService {
  private static final int LONGEST_NAME = 120;
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");
  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");

  private final InvitationRepository invitations;
  private final AccountRepository accounts;
  private final InvitationSecret secrets;
  private final Passwords passwords;
  private final CurrentAccount me;
  private final AccountTrail trail;
  private final Event<Invited> invited;
  private final Clock clock;

  @Inject
  public InvitationService(
      InvitationRepository invitations,
      AccountRepository accounts,
      InvitationSecret secrets,
      Passwords passwords,
      CurrentAccount me,
      AccountTrail trail,
      Event<Invited> invited,
      Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.secrets = secrets;
    this.passwords = passwords;
    this.me = me;
    this.trail = trail;
    this.invited = invited;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected InvitationService() {
    this(null, null, null, null, null, null, null, null);
  }

  /** Invitations that wait for an answer, the latest first. */
  @Allowed(Role.ADMIN)
  public List<Invitation> waiting() {
    return invitations.waiting();
  }

  /**
   * @param mail null or blank when the link is handed over otherwise
   * @param door address that the secret is added to
   * @return the link, which nobody can show again
   */
  @Allowed(Role.ADMIN)
  @Fresh
  public String invite(String name, String mail, Membership membership, String door) {
    Invitation invitation = new Invitation(name(name), Contacts.mail(mail), membership);
    String link = send(invitation, door);
    invitations.add(invitation);
    record(AccountAct.INVITE, invitation, null);
    return link;
  }

  /** Sends another link; the one before stops working. */
  @Allowed(Role.ADMIN)
  @Fresh
  public String inviteAgain(long id, String door) {
    Invitation invitation = invitations.find(id).orElseThrow(InvitationService::over);
    byte[] before = trail.of(invitation);
    String link = send(invitation, door);
    record(AccountAct.INVITE_AGAIN, invitation, before);
    return link;
  }

  @Allowed(Role.ADMIN)
  @Fresh
  public void revoke(long id) {
    Invitation invitation = invitations.find(id).orElseThrow(InvitationService::over);
    byte[] before = trail.of(invitation);
    invitation.revoke(clock.instant());
    record(AccountAct.REVOKE_INVITATION, invitation, before);
  }

  /** The invitation that this secret opens; refused when it opens none any more. */
  Invitation open(String secret) {
    return invitations
        .find(secrets.hash(secret))
        .filter(invitation -> invitation.isOpen(clock.instant()))
        .orElseThrow(InvitationService::over);
  }

  /** Opens the account; the secret is used up. */
  Account accept(String secret, String typedLogin, String password) {
    Invitation found = open(secret);
    Invitation invitation = invitations.find(found.id()).orElseThrow(InvitationService::over);
    String login = AccountIdentityStore.login(typedLogin);
    if (!LOGIN.matcher(login).matches()) {
      throw new Refusal("accounts.refusal.login");
    }
    if (accounts.find(login).isPresent()) {
      throw new Refusal("accounts.refusal.login-taken");
    }
    PasswordRules.check(password, login, invitation.displayName());
    Instant now = clock.instant();
    Account account =
        Account.open(
            login,
            invitation.displayName(),
            invitation.membership(),
            passwords.hash(password),
            now);
    account.reachAt(invitation.mail(), null);
    accounts.add(account);
    invitation.accept(account.id(), now);
    trail.own(AccountAct.ACCEPT_INVITATION, account, null);
    return account;
  }

  /** The first administrator's, when there is nobody to send it. */
  String inviteFirst(String name, String door) {
    Invitation invitation =
        new Invitation(name, null, new Membership(java.util.Set.of(Role.ADMIN), null));
    String link = send(invitation, door);
    invitations.add(invitation);
    trail.invitation(AccountAct.INVITE, "(system) start", "SYSTEM", invitation, null);
    return link;
  }

  private String send(Invitation invitation, String door) {
    String secret = secrets.make();
    invitation.send(secrets.hash(secret), clock.instant());
    String link = door + secret;
    if (invitation.mail() != null) {
      invited.fire(
          new Invited(invitation.mail(), "/pro/invitation/" + secret, invitation.expiresAt()));
    }
    return link;
  }

  private void record(AccountAct act, Invitation invitation, byte[] before) {
    trail.invitation(act, me.login(), Role.ADMIN.name(), invitation, before);
  }

  private static String name(String typed) {
    String name = CleanText.of(typed);
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new Refusal("accounts.refusal.name", LONGEST_NAME);
    }
    return name;
  }

  private static Refusal over() {
    return new Refusal("accounts.refusal.invitation-over");
  }
}
