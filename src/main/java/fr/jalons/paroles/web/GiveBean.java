package fr.jalons.paroles.web;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositToken;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.Receipt;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
  @Inject private GiveChoices choices;

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
      screen = form.firstWrongScreen(screen);
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

  /** What is missing, by the field it is missing from. */
  public List<Map.Entry<String, String>> getErrors() {
    return List.copyOf(form.getErrors().entrySet());
  }

  public List<String> getSteps() {
    return IntStream.rangeClosed(1, LAST_SCREEN)
        .mapToObj(number -> Messages.text("paroles.give.way." + number))
        .toList();
  }

  public AuthorKind[] getAuthors() {
    return AuthorKind.values();
  }

  public ParoleKind[] getKinds() {
    return ParoleKind.values();
  }

  /** The questions on what it is about that the Département's pack has choices for. */
  public List<Question> getQuestions() {
    return Stream.of(
            new Question("theme", choices.themes()),
            new Question("measure", choices.measures()),
            new Question("territory", choices.territories()))
        .filter(question -> !question.choices().isEmpty())
        .toList();
  }

  /** One question with its choices, in words. */
  public record Question(String name, List<GiveChoices.Choice> choices) {}

  /** What the other screens hold, to travel with this one. */
  public List<Map.Entry<String, String>> getCarried() {
    return form.carried(screen);
  }

  /** "tu" to young people, "vous" to everybody else. */
  public String getVoice() {
    return form.isYoung() ? "tu" : "vous";
  }

  public String[] getCodeGroups() {
    return receipt.code().grouped().split(" ");
  }

  public String getReceivedOn() {
    return Messages.text("paroles.receipt.date", DayInWords.day(receipt.receivedAt()));
  }

  /** HTML drops one line feed at the start of a textarea; this is the one it may drop. */
  public String getTextareaStart() {
    return "\n";
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
}
