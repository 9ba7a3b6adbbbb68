package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Halves;
import fr.jalons.testing.Look;
import fr.jalons.testing.PublicPages;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Opens every page in a real browser, as narrow as a small phone. */
class EveryPublicPagePageIT {
  private static final int FIRST_VIEW_BYTES = 100_000;

  /** Pages that no link leads to. */
  private static final List<String> UNLINKED =
      List.of(
          "/nulle-part",
          "/guide/recherche?q=carte+vitale",
          "/guide/recherche?q=qwxzqwxz",
          "/en/guide/recherche?q=rent",
          "/ar/guide/recherche?q=carte",
          "/guide/annuaire?besoin=mission-locale&commune=Forbach",
          "/guide/annuaire?commune=Nulle-Part",
          "/ar/guide/annuaire?besoin=prefecture");

  @Test
  void every_page_is_accessible_light_and_no_wider_than_a_small_phone() {
    SoftAssertions all = new SoftAssertions();
    Halves.of(
        paths().toList(),
        Look::smallPhone,
        (phone, path) -> {
          Look look = Look.at(phone, path);
          synchronized (all) {
            all.assertThat(look.violations()).as("axe on %s", path).isEmpty();
            all.assertThat(look.tooWide()).as("%s scrolls sideways", path).isZero();
            all.assertThat(look.bytes())
                .as("%s is heavy", path)
                .isBetween(1L, (long) FIRST_VIEW_BYTES);
          }
        });
    all.assertAll();
  }

  @Test
  void the_walk_is_a_long_one() {
    assertThat(paths()).hasSizeGreaterThan(150);
  }

  private static Stream<String> paths() {
    return Stream.concat(
        PublicPages.all().entrySet().stream()
            .filter(page -> PublicPages.isHtml(page.getValue()))
            .map(page -> page.getKey()),
        UNLINKED.stream());
  }
}
