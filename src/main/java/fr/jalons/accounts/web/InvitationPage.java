package fr.jalons.accounts.web;

import fr.jalons.accounts.Invitation;
import fr.jalons.accounts.Invitations;
import fr.jalons.accounts.SignIn;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;

/** Where an invitation's link leads: to a login and a password of one's own. */
@Named
@RequestScoped
public class InvitationPage {
  @Inject private Invitations invitations;
  @Inject private SignIn signIn;
  @Inject private Entrance entrance;
  @Inject private RouteParams params;
  @Inject private Client client;
  @Inject private Counter counter;

  private String login;
  private String password;
  private String again;
  private String mismatch;
  private Invitation invitation;
  private boolean looked;

  /** Opens the account and signs in. */
  public void accept() {
    if (login == null || password == null) {
      mismatch = Messages.text("accounts.login.incomplete");
      return;
    }
    if (!Objects.equals(password, again)) {
      mismatch = Messages.text("accounts.invitation.mismatch");
      return;
    }
    counter
        .answer(() -> invitations.accept(params.get("token"), login, password))
        .flatMap(account -> signIn.password(account, password))
        .flatMap(signIn::enter)
        .ifPresent(entrance::open);
  }

  /** The invitation, or null when the link opens nothing. */
  public Invitation getInvitation() {
    if (!looked) {
      looked = true;
      invitation = find();
    }
    return invitation;
  }

  private Invitation find() {
    if (!client.may(Limit.INVITATION)) {
      entrance.tooOften();
      return null;
    }
    try {
      return invitations.find(params.get("token"));
    } catch (Refusal over) {
      return null;
    }
  }

  public String getProblem() {
    return mismatch == null ? counter.getProblem() : mismatch;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  /** Never sent back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never sent back to the page. */
  public String getAgain() {
    return null;
  }

  public void setAgain(String again) {
    this.again = again;
  }
}
