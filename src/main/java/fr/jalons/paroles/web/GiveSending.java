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
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends a filled form to the desk once, however often it is pressed, and says what came of it. */
@RequestScoped
public class GiveSending {
  private static final Logger LOG = Logger.getLogger(GiveSending.class.getName());

  @Inject private FormInput input;
  @Inject private Client client;
  @Inject private DepositDesk desk;
  @Inject private DepositTokens tokens;

  private DepositToken token;
  private Receipt receipt;
  private String problem;

  @PostConstruct
  void read() {
    token = tokens.recognise(input.text("token")).orElseGet(tokens::issue);
  }

  /** A parole, from a form that took a hand's time. */
  void send(boolean fromProgram, Supplier<Deposit> deposit) {
    receipt = earlier().orElse(null);
    if (receipt != null) {
      return;
    }
    DepositTokens.Age age = tokens.age(token);
    if (fromProgram || age == DepositTokens.Age.TOO_FAST) {
      problem = "paroles.give.again";
    } else if (age == DepositTokens.Age.TOO_OLD) {
      token = tokens.issue();
      problem = "paroles.give.expired";
    } else {
      store(deposit);
    }
  }

  /** A call for help, which nobody is asked to send a second time. */
  void sendAlert(boolean fromProgram, Supplier<Deposit> deposit) {
    receipt = earlier().orElse(null);
    if (receipt == null && fromProgram) {
      problem = "paroles.give.again";
    } else if (receipt == null) {
      store(deposit);
    }
  }

  private Optional<Receipt> earlier() {
    try {
      return desk.find(token);
    } catch (RuntimeException e) {
      // said below, when the storing fails too
      return Optional.empty();
    }
  }

  private void store(Supplier<Deposit> deposit) {
    if (!client.may(Limit.DEPOSIT)) {
      problem = "paroles.give.too-many";
      return;
    }
    try {
      receipt = desk.give(token, deposit.get());
    } catch (Refusal refusal) {
      problem = Messages.text(refusal.messageKey(), refusal.arguments());
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A deposit could not be stored; its author was told.", e);
      problem = "paroles.give.not-received";
    }
  }

  /** The receipt once the words are stored; null before. */
  Receipt receipt() {
    return receipt;
  }

  /** Key or sentence of what went wrong; null when nothing did. */
  String problem() {
    return problem;
  }

  /** The token of this filling. */
  String token() {
    return token.text();
  }
}
