package fr.jalons.accounts.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.CurrentSession;
import fr.jalons.accounts.OwnAccountService;
import fr.jalons.accounts.SignIn;
import fr.jalons.platform.RateLimits;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks somebody who is signed in to show again who they are, before something dangerous. */
@Named
@RequestScoped
public class ConfirmPage {
  static final String PAGE = "/pro/confirmation";

  @Inject private SignIn signIn;
  @Inject private OwnAccountService own;
  @Inject private CurrentAccount me;
  @Inject private CurrentSession session;
  @Inject private Entrance entrance;
  @Inject private RateLimits limits;

  private String password;
  private String code;
  private String error;

  /** Goes on to the page that wanted it; stays with a sentence when it does not count. */
  public void confirm() {
    if (!limits.allows(Limit.SECOND_FACTOR, me.login())) {
      error = Messages.text("accounts.login.too-often");
      entrance.tooOften();
      return;
    }
    if (password == null || !signIn.confirm(me.login(), password, code, session.id())) {
      error = Messages.text("accounts.confirm.wrong");
      return;
    }
    limits.giveBack(Limit.SECOND_FACTOR, me.login());
    entrance.go(RememberedPage.take(entrance.request()));
  }

  public boolean isCodeWanted() {
    return own.hasSecondFactor();
  }

  public String getError() {
    return error;
  }

  /** Never sent back to the page. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  /** Never sent back to the page. */
  public String getCode() {
    return null;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
