package fr.jalons.paroles;

import fr.jalons.paroles.ParoleText.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What readers asked an author, and what the author answered. */
@ApplicationScoped
@Transactional
public class ExchangeService {
  /**
   * @param answer null while the author has not answered
   */
  public record Exchange(String question, String answer) {}

  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final Codes codes;

  @Inject
  public ExchangeService(ParoleRepository paroles, ParoleTexts texts, Codes codes) {
    this.paroles = paroles;
    this.texts = texts;
    this.codes = codes;
  }

  /** For the CDI proxy. */
  protected ExchangeService() {
    this(null, null, null);
  }

  /** Every question that has its answer, the oldest first. */
  public List<Exchange> answered(Code code) {
    return paroles
        .findByCode(codes.hash(code))
        .filter(parole -> parole.status() != ParoleStatus.PURGED)
        .map(this::answered)
        .orElse(List.of());
  }

  private List<Exchange> answered(Parole parole) {
    List<String> questions = oldestFirst(parole, Purpose.QUESTION);
    List<String> answers = oldestFirst(parole, Purpose.ANSWER);
    List<Exchange> exchanges = new ArrayList<>();
    for (int i = 0; i < Math.min(questions.size(), answers.size()); i++) {
      exchanges.add(new Exchange(questions.get(i), answers.get(i)));
    }
    return exchanges;
  }

  private List<String> oldestFirst(Parole parole, Purpose purpose) {
    List<String> found = new ArrayList<>(texts.readAll(parole, purpose));
    Collections.reverse(found);
    return found;
  }
}
