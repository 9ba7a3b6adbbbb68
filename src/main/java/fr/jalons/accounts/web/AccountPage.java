package fr.jalons.accounts.web;

import fr.jalons.accounts.AccountSession;
import fr.jalons.accounts.Contact;
import fr.jalons.accounts.CurrentSession;
import fr.jalons.accounts.OwnAccountService;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** One's own account: where one is signed in, the password, the second factor. */
@Named
@RequestScoped
public class AccountPage {
  static final String PAGE = "/pro/compte";

  private static final Set<String> DONE = Set.of("contact", "password", "session", "sessions");

  @Inject private OwnAccountService own;
  @Inject private CurrentSession here;
  @Inject private ExternalContext external;
  @Inject private FormInput input;
  @Inject private Counter counter;

  private String old;
  private String password;
  private String again;
  private String mismatch;

  public void changePassword() {
    if (!Objects.equals(password, again)) {
      mismatch = Messages.text("accounts.invitation.mismatch");
      return;
    }
    counter.carryOut(() -> own.changePassword(old, password), PAGE + "?fait=password");
  }

  public void reachAt() {
    counter.carryOut(
        () -> own.reachAt(input.text("mail"), input.text("telephone")), PAGE + "?fait=contact");
  }

  /** What the form shows: what was just sent, or else what is so. */
  public Contact getContact() {
    return input.isSent()
        ? new Contact(input.text("mail"), input.text("telephone"))
        : own.contact();
  }

  /** Ends the session whose button was pressed. */
  public void endSession() {
    String id = input.text("session");
    if (id != null && id.matches("\\d{1,18}")) {
      counter.carryOut(() -> own.endSession(Long.parseLong(id)), PAGE + "?fait=session");
    }
  }

  public void endOthers() {
    counter.carryOut(own::endOtherSessions, PAGE + "?fait=sessions");
  }

  public List<AccountSession> getSessions() {
    return own.sessions();
  }

  public boolean isHere(AccountSession session) {
    return session.id().equals(here.id());
  }

  public boolean isSecondFactor() {
    return own.hasSecondFactor();
  }

  public long getUnusedCodes() {
    return own.unusedRecoveryCodes();
  }

  public String getProblem() {
    return mismatch == null ? counter.getProblem() : mismatch;
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    String done = external.getRequestParameterMap().get("fait");
    return done != null && DONE.contains(done) ? Messages.text("accounts.own.done." + done) : null;
  }

  /** Never sent back to the page. */
  public String getOld() {
    return null;
  }

  public void setOld(String old) {
    this.old = old;
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
