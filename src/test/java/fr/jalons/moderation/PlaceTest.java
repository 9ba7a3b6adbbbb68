package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {
  @Test
  void a_place_is_one_line_with_what_is_known_of_it() {
    assertThat(new Place("Point-justice", "pour ses droits", "30 39", null).line())
        .isEqualTo("Point-justice (30 39)\u00a0: pour ses droits.");
    assertThat(new Place("Avocat", null, null, null).line()).isEqualTo("Avocat.");
  }

  @Test
  void every_place_says_what_one_finds_there() {
    assertThat(Places.national()).hasSizeGreaterThan(3).allMatch(place -> place.help() != null);
  }
}
