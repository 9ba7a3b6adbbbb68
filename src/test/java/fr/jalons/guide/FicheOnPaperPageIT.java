package fr.jalons.guide;

import fr.jalons.testing.Browser;
import fr.jalons.testing.Halves;
import fr.jalons.testing.Paper;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What a young person takes along to a counter is one sheet. */
class FicheOnPaperPageIT {
  private static final List<String> TRANSLATED = List.of("en", "ar");

  @Test
  void every_fiche_prints_on_one_page() {
    GuideContent content = GuideContent.read(GuideFiles.read());
    SoftAssertions all = new SoftAssertions();
    Halves.of(
        paths(content).toList(),
        Browser::desktop,
        (browser, path) -> {
          int pages = Paper.pages(browser, path);
          synchronized (all) {
            all.assertThat(pages).as(path).isEqualTo(1);
          }
        });
    all.assertAll();
  }

  private static Stream<String> paths(GuideContent content) {
    return Stream.concat(
        content.fiches().stream().map(Fiche::path),
        GuideFiles.read().keySet().stream()
            .filter(file -> TRANSLATED.stream().anyMatch(l -> file.startsWith("guide/" + l + "/")))
            .filter(file -> file.endsWith(".md"))
            .map(file -> file.replaceAll("^guide/(..)/(.*)\\.md$", "/$1/guide/$2")));
  }
}
