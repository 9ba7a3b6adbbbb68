package fr.jalons.paroles;

import fr.jalons.paroles.ParoleText.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts what a referent and an author wrote to each other in its order. */
@ApplicationScoped
public class Talk {
  private final ParoleTexts texts;

  @Inject
  public Talk(ParoleTexts texts) {
    this.texts = texts;
  }

  /** For the CDI proxy. */
  protected Talk() {
    this(null);
  }

  /** For referents and the author, the first message first. */
  public List<TalkLine> of(Parole parole) {
    return Stream.concat(
            lines(parole, Purpose.TO_AUTHOR, false), lines(parole, Purpose.FROM_AUTHOR, true))
        .sorted(Comparator.comparing(TalkLine::at))
        .toList();
  }

  private Stream<TalkLine> lines(Parole parole, Purpose purpose, boolean byAuthor) {
    return texts.readDated(parole, purpose).stream()
        .map(text -> new TalkLine(byAuthor, text.at(), text.words()));
  }
}
