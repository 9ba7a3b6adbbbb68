package fr.jalons.paroles.web;

import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositToken;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.Receipt;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The three screens of a deposit and its receipt. All they know travels in the form. */
@Named("give")
@RequestScoped
public class GiveBean {
  private static final Logger LOG = Logger.getLogger(GiveBean.class.getName());
  private static final int LAST_SCREEN = 3;

  @Inject private FormInput input;
  @Inject private Client client;
  @Inject private DepositDesk desk;
  @Inject private DepositTokens tokens;
  @Inject private GiveForm form;

  private int screen = 1;
  private Receipt receipt;
  private String problem;
  private DepositToken token;

  /** Reads what was sent and decides which screen comes next. */
  public void proceed() {
    if (!input.isSent()) {
      return;
    }
    screen = form.screen();
    token = tokens.recognise(input.text("token")).orElseGet(tokens::issue);
    if (input.has("back")) {
      screen = Math.max(1, screen - 1);
    } else if (form.isComplete(screen)) {
      advance();
    } else {
      problem = "paroles.give.missing";
    }
  }

  private void advance() {
    if (screen < LAST_SCREEN) {
      screen++;
    } else {
      send();
    }
  }

  private void send() {
    Optional<Receipt> earlier = findEarlier();
    if (earlier.isPresent()) {
      receipt = earlier.get();
    } else if (form.isFromProgram()) {
      problem = "paroles.give.again";
    } else {
      switch (tokens.age(token)) {
        case TOO_FAST -> problem = "paroles.give.again";
        case TOO_OLD -> {
          token = tokens.issue();
          problem = "paroles.give.expired";
        }
        case FRESH -> store();
      }
    }
  }

  private Optional<Receipt> findEarlier() {
    try {
      return desk.find(token);
    } catch (RuntimeException e) {
      // said below, when the storing fails too
      return Optional.empty();
    }
  }

  private void store() {
    if (!client.may(Limit.DEPOSIT)) {
      problem = "paroles.give.too-many";
      return;
    }
    try {
      receipt = desk.give(token, form.deposit());
    } catch (Refusal refusal) {
      problem = Messages.text(refusal.messageKey(), refusal.arguments());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A deposit could not be stored; its author was told.", e);
      problem = "paroles.give.not-received";
    }
  }

  /** 1 who and about what, 2 my words, 3 what may be done with them. */
  public int getScreen() {
    return screen;
  }

  /** The receipt once the words are stored; null before. */
  public Receipt getReceipt() {
    return receipt;
  }

  /** What went wrong, in a sentence; null when nothing did. */
  public String getProblem() {
    return problem == null || !problem.startsWith("paroles.") ? problem : Messages.text(problem);
  }

  public GiveForm getForm() {
    return form;
  }

  /** The token of this filling; made when the second screen is shown first. */
  public String getToken() {
    if (token == null) {
      token = tokens.issue();
    }
    return token.text();
  }

  public int getMostCharacters() {
    return Deposit.MOST_CHARACTERS;
  }
}
