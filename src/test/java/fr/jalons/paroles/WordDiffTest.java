package fr.jalons.paroles;

import static fr.jalons.paroles.WordDiff.Kind.ADDED;
import static fr.jalons.paroles.WordDiff.Kind.KEPT;
import static fr.jalons.paroles.WordDiff.Kind.REMOVED;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.WordDiff.Piece;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {
  @Test
  void a_hidden_name_is_one_word_removed_and_one_added() {
    assertThat(WordDiff.of("Avec Kévin, tout va bien.", "Avec [prénom], tout va bien."))
        .containsExactly(
            new Piece(KEPT, "Avec "),
            new Piece(REMOVED, "Kévin, "),
            new Piece(ADDED, "[prénom], "),
            new Piece(KEPT, "tout va bien."));
  }

  @Test
  void equal_texts_are_kept_whole() {
    assertThat(WordDiff.of("Rien ne\nchange.", "Rien ne\nchange."))
        .containsExactly(new Piece(KEPT, "Rien ne\nchange."));
  }

  @Test
  void the_pieces_that_stay_are_the_new_text_letter_for_letter() {
    String after = "Deux lignes,\n\n  un retrait 😀 et la fin";
    String joined =
        WordDiff.of("Deux lignes\n et  la fin de tout", after).stream()
            .filter(piece -> !piece.removed())
            .map(Piece::text)
            .collect(Collectors.joining());

    assertThat(joined).isEqualTo(after);
  }
}
