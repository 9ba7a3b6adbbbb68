package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AnswerFile;
import fr.jalons.moderation.AnswerReadingService;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Paroles that wait for a service's answer, or answers that wait for the commission. */
@Named("answersPage")
@RequestScoped
public class AnswersPage {
  private static final int START = 160;
  private static final Set<String> DONE =
      Set.of("answer-written", "answer-shown", "answer-returned");

  @Inject private AnswerReadingService answers;
  @Inject private CurrentAccount me;
  @Inject private FormInput input;

  private List<AnswerFile> files;

  @PostConstruct
  void load() {
    files = isWriter() ? answers.toAnswer() : answers.toCheck();
  }

  public List<AnswerFile> getFiles() {
    return files;
  }

  public boolean isWriter() {
    return me.has(Role.REPONDANT);
  }

  /** The first words of the public text. */
  public String start(AnswerFile file) {
    String text = file.publicText();
    return text.length() <= START ? text : text.substring(0, START) + "…";
  }

  /** How far the last answer has come, in words. */
  public String state(AnswerFile file) {
    return file.lines().isEmpty()
        ? Messages.text("moderation.answer.state.none")
        : Messages.text(
            "moderation.answer.state." + file.lines().get(file.lines().size() - 1).state());
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    String act = input.text("fait");
    return act != null && DONE.contains(act) ? Messages.text("moderation.done." + act) : null;
  }
}
