package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AnswerFile;
import fr.jalons.moderation.AnswerReadingService;
import fr.jalons.moderation.AnswerService;
import fr.jalons.paroles.Change;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** One published parole: a service writes its answer, a reader of the commission reads it. */
@Named("answerPage")
@ViewScoped
public class AnswerPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/pro/reponses?fait=";

  @Inject private RouteParams params;
  @Inject private AnswerReadingService reading;
  @Inject private AnswerService answers;
  @Inject private CurrentAccount me;
  @Inject private Desk desk;

  private long id;
  private String text;
  private Change change = Change.NONE;
  private String day;

  private transient AnswerFile file;

  @PostConstruct
  void open() {
    id = ItemNumber.in(params, "item");
  }

  public void write() {
    desk.carryOut(() -> answers.write(id, text, change, typedDay()), LIST + "answer-written");
  }

  public void show() {
    desk.carryOut(() -> answers.show(id, waiting()), LIST + "answer-shown");
  }

  public void sendBack() {
    desk.carryOut(() -> answers.sendBack(id, waiting(), text), LIST + "answer-returned");
  }

  private LocalDate typedDay() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new Refusal("paroles.refusal.change-day");
    }
  }

  /** Number of the answer that waits. */
  private long waiting() {
    return firstWaiting()
        .map(AnswerFile.Line::id)
        .orElseThrow(() -> new Refusal("paroles.refusal.answer-checked"));
  }

  private Optional<AnswerFile.Line> firstWaiting() {
    return getFile().lines().stream().filter(AnswerFile.Line::toCheck).findFirst();
  }

  /** Whether the one who looks may let an answer be shown, or send it back. */
  public boolean isWaiting() {
    return !isWriter() && firstWaiting().isPresent();
  }

  public boolean isWriter() {
    return me.has(Role.REPONDANT);
  }

  /** The parole and its answers as they stand in this request. */
  public AnswerFile getFile() {
    if (file == null) {
      file = reading.file(id);
    }
    return file;
  }

  public Change[] getChanges() {
    return Change.values();
  }

  /** A day in words, such as "3 mars 2027". */
  public String day(LocalDate date) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).format(date);
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    if (text != null) {
      this.text = CleanText.of(text);
    }
  }

  public Change getChange() {
    return change;
  }

  public void setChange(Change change) {
    this.change = change;
  }

  /** As a date field holds it. */
  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
