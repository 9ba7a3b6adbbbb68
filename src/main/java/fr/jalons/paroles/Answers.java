package fr.jalons.paroles;

import fr.jalons.platform.CleanText;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Seals and opens what services answer, under the key of the parole they answer to. */
@ApplicationScoped
public class Answers {
  private static final String ANSWER = "SERVICE_ANSWER";
  private static final String REMARK = "ANSWER_REMARK";

  private final AnswerRepository answers;
  private final ItemVault vault;
  private final Clock clock;

  @Inject
  public Answers(AnswerRepository answers, ItemVault vault, Clock clock) {
    this.answers = answers;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Answers() {
    this(null, null, null);
  }

  /** Keeps a new answer, which nobody but the commission reads yet. */
  public void write(Parole parole, long writer, String text, Change change, LocalDate day) {
    byte[] sealed = vault.seal(parole.itemKeyId(), ANSWER, CleanText.of(text));
    answers.add(new Answer(parole.id(), writer, change, day, sealed, clock.instant()));
  }

  /** Sends an answer back to its writer. */
  public void sendBack(Parole parole, Answer answer, long reader, String remark) {
    byte[] sealed = vault.seal(parole.itemKeyId(), REMARK, CleanText.of(remark));
    answer.sendBack(reader, sealed, clock.instant());
  }

  public String text(Parole parole, Answer answer) {
    return vault.open(parole.itemKeyId(), ANSWER, answer.sealed());
  }

  /** Why it was sent back; null when it was not. */
  public String remark(Parole parole, Answer answer) {
    return answer.remark() == null ? null : vault.open(parole.itemKeyId(), REMARK, answer.remark());
  }

  /** What everybody reads below each of these paroles, by the parole's number. */
  Map<Long, List<PublishedAnswer>> shown(Collection<Parole> paroles) {
    Map<Long, Parole> byId =
        paroles.stream().collect(Collectors.toMap(Parole::id, parole -> parole));
    return answers.shown(byId.keySet()).stream()
        .collect(
            Collectors.groupingBy(
                Answer::paroleId,
                Collectors.mapping(
                    answer -> view(byId.get(answer.paroleId()), answer), Collectors.toList())));
  }

  private PublishedAnswer view(Parole parole, Answer answer) {
    return PublishedAnswer.of(answer, text(parole, answer));
  }
}
