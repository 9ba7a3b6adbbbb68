package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.PublishedParole;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class SimilarTextsTest {
  private static final SimilarTexts TEXTS =
      new SimilarTexts(
          List.of(
              published("a", "Les visites médiatisées du samedi sont trop courtes pour ma fille."),
              published("b", "L'école a accepté que mon fils mange à la cantine."),
              published("c", "Merci à l'éducatrice qui appelle chaque lundi.")));

  private static PublishedParole published(String name, String text) {
    return new PublishedParole(
        name,
        ParoleKind.TESTIMONY,
        AuthorKind.PARENT,
        null,
        null,
        YearMonth.of(2026, 11),
        text,
        List.of());
  }

  private static List<String> near(String text) {
    return TEXTS.nearest(text, 3).stream().map(PublishedParole::publicId).toList();
  }

  @Test
  void a_text_on_the_same_subject_is_found_however_its_words_are_bent() {
    assertThat(near("La visite médiatisée est courte, et jamais un samedi.")).containsExactly("a");
  }

  @Test
  void a_text_that_shares_little_is_near_nothing() {
    assertThat(near("Mon fils dort mal.")).isEmpty();
    assertThat(near("")).isEmpty();
  }

  @Test
  void nothing_published_is_near_nothing() {
    assertThat(new SimilarTexts(List.of()).nearest("La visite du samedi.", 3)).isEmpty();
  }
}
