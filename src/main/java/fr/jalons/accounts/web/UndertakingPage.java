package fr.jalons.accounts.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.OwnAccountService;
import fr.jalons.accounts.Undertaking;
import fr.jalons.platform.web.FormInput;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The undertaking of confidentiality, to be read and signed. */
@Named
@RequestScoped
public class UndertakingPage {
  static final String PAGE = "/pro/engagement";

  @Inject private OwnAccountService own;
  @Inject private CurrentAccount me;
  @Inject private FormInput input;
  @Inject private Entrance entrance;
  @Inject private Counter counter;

  private boolean missing;

  public void sign() {
    missing = !input.has("read");
    if (!missing) {
      counter.carryOut(own::sign, RememberedPage.take(entrance.request()));
    }
  }

  public Undertaking getText() {
    return Undertaking.current();
  }

  public boolean isToSign() {
    return me.mustSign();
  }

  /** Whether the box was left empty. */
  public boolean isMissing() {
    return missing;
  }
}
