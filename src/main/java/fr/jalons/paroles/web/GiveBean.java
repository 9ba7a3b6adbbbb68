package fr.jalons.paroles.web;

import fr.jalons.departement.Departement;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.Receipt;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The three screens of a deposit and its receipt. All they know travels in the form. */
@Named("give")
@RequestScoped
public class GiveBean {
  private static final int LAST_SCREEN = 3;

  @Inject private FormInput input;
  @Inject private GiveForm form;
  @Inject private GivePictures pictures;
  @Inject private GiveSending sending;
  @Inject private GiveChoices choices;
  @Inject private Departement departement;

  private int screen = 1;
  private String problem;
  private boolean alerting;

  /** Reads what was sent and decides which screen comes next. */
  public void proceed() {
    if (!input.isSent()) {
      return;
    }
    screen = form.screen();
    if (input.has("alert")) {
      alerting = true;
    } else if (input.has("alert-send")) {
      alert();
    } else if (input.has("back")) {
      screen = Math.max(1, screen - 1);
    } else if (!staysHere()) {
      goOn();
    }
  }

  /** Back from the page of help, or to drawings and from them: nothing is checked yet. */
  private boolean staysHere() {
    return input.has("stay") || input.has("pictures") || input.has("write");
  }

  private void goOn() {
    if (!form.isComplete(screen)) {
      screen = form.firstWrongScreen(screen);
      problem = "paroles.give.missing";
    } else if (screen < LAST_SCREEN) {
      screen++;
    } else {
      sending.send(form.isFromProgram(), form::deposit);
    }
  }

  private void alert() {
    sending.sendAlert(form.isFromProgram(), form::alert);
    alerting = sending.receipt() == null;
  }

  /** 1 who and about what, 2 my words, 3 what may be done with them. */
  public int getScreen() {
    return screen;
  }

  /** The receipt once the words are stored; null before. */
  public Receipt getReceipt() {
    return sending.receipt();
  }

  /** Whether the page of help is shown instead of a screen. */
  public boolean isAlerting() {
    return alerting;
  }

  /** What went wrong, in a sentence; null when nothing did. */
  public String getProblem() {
    String said = problem == null ? sending.problem() : problem;
    return said == null || !said.startsWith("paroles.") ? said : Messages.text(said);
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

  /** Within how many days the commission promises to read. */
  public String getPromise() {
    return Messages.text("paroles.give.promise", departement.pack().readingDays());
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
    List<Map.Entry<String, String>> fields = new ArrayList<>(form.carried(alerting ? 0 : screen));
    if (alerting || screen != 2 || !pictures.isChosen()) {
      fields.addAll(pictures.carried());
    }
    return fields;
  }

  /** "tu" to young people, "vous" to everybody else. */
  public String getVoice() {
    return form.isYoung() ? "tu" : "vous";
  }

  public String[] getCodeGroups() {
    return getReceipt().code().grouped().split(" ");
  }

  public String getReceivedOn() {
    return Messages.text("paroles.receipt.date", DayInWords.day(getReceipt().receivedAt()));
  }

  /** HTML drops one line feed at the start of a textarea; this is the one it may drop. */
  public String getTextareaStart() {
    return "\n";
  }

  public GiveForm getForm() {
    return form;
  }

  public GivePictures getPictures() {
    return pictures;
  }

  /** The token of this filling; made when the second screen is shown first. */
  public String getToken() {
    return sending.token();
  }
}
