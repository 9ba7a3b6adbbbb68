package fr.jalons.guide.lint;

import fr.jalons.guide.FicheSection;
import fr.jalons.guide.SectionKind;
import java.util.List;

/** A fiche is short, and so are its sentences. */
final class LengthRules implements Rule {
  private static final int ANSWER = 40;
  private static final int BODY = 300;
  private static final int SENTENCE = 25;
  private static final int MEAN = 14;
  private static final int SIMPLE_SENTENCE = 14;
  private static final int SIMPLE_LEAST = 40;
  private static final int SIMPLE_MOST = 130;
  private static final int SHOWN = 60;

  @Override
  public void check(Draft draft) {
    int answer = Prose.words(draft.fiche().answer());
    if (answer > ANSWER) {
      draft.remarkOn("answer", Breach.LONG_ANSWER, answer, ANSWER);
    }
    int body =
        draft.fiche().sections().stream()
            .filter(section -> section.kind().compareTo(SectionKind.FURTHER) < 0)
            .mapToInt(section -> Prose.words(section.markdown()))
            .sum();
    if (body > BODY) {
      draft.remark(1, Breach.LONG_BODY, body, BODY);
    }
    sentences(draft);
    draft.fiche().section(SectionKind.SIMPLE).ifPresent(section -> simple(draft, section));
  }

  private static void sentences(Draft draft) {
    List<Prose.Line> sentences = Prose.sentences(draft.prose());
    sentences.forEach(sentence -> length(draft, sentence, SENTENCE));
    double mean =
        sentences.stream().mapToInt(sentence -> Prose.words(sentence.text())).average().orElse(0);
    if (mean > MEAN) {
      draft.remark(1, Breach.LONG_MEAN, mean, MEAN);
    }
  }

  private static void simple(Draft draft, FicheSection section) {
    int words = Prose.words(section.markdown());
    if (words < SIMPLE_LEAST || words > SIMPLE_MOST) {
      draft.remark(section.line(), Breach.SIMPLE_LENGTH, words, SIMPLE_LEAST, SIMPLE_MOST);
    }
    Prose.sentences(Prose.lines(section))
        .forEach(sentence -> length(draft, sentence, SIMPLE_SENTENCE));
  }

  private static void length(Draft draft, Prose.Line sentence, int most) {
    int words = Prose.words(sentence.text());
    if (words > most) {
      String text = sentence.text();
      String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
      draft.remark(sentence.number(), Breach.LONG_SENTENCE, words, most, shown);
    }
  }
}
