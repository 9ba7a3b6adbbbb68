package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PicturesTest {
  private final Pictures pictures =
      new Pictures(Set.of(Feeling.SAD, Feeling.ALONE), Set.of(PictureSubject.VISITS));

  @Test
  void pictures_are_read_in_words() {
    assertThat(pictures.inWords())
        .isEqualTo(
            "Dit avec des images. Je ressens : tristesse, solitude. Je parle de : les visites.");
  }

  @Test
  void pictures_are_kept_as_data() {
    assertThat(pictures.asData()).isEqualTo("feelings=SAD,ALONE subjects=VISITS");
  }

  @Test
  void no_picture_says_nothing() {
    assertThatThrownBy(() -> new Pictures(Set.of(), Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void words_stand_below_the_pictures() {
    Deposit deposit =
        new Deposit(
            AuthorKind.UNDER_16,
            PublicationWish.COMMISSION_ONLY,
            new Subject(ParoleKind.TESTIMONY, null, null, null),
            "Je veux rentrer.",
            false,
            null,
            pictures,
            null);

    assertThat(deposit.text()).startsWith("Dit avec des images.").endsWith("\n\nJe veux rentrer.");
  }
}
