package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void each_paragraph_and_item_has_its_line() {
    assertThat(PlainText.of("<p>Deux  mots.</p>\n<ul>\n<li>Un</li>\n<li>Deux</li>\n</ul>"))
        .isEqualTo("Deux  mots.\n- Un\n- Deux");
  }

  @Test
  void links_keep_their_words_and_signs_are_signs_again() {
    assertThat(
            PlainText.of(
                "<p><a href=\"https://a.example/?b&#61;c\">A &amp; B</a> &lt; 3&#43;2</p>"))
        .isEqualTo("A & B < 3+2");
  }
}
