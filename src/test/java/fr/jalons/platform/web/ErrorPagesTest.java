package fr.jalons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPagesTest {
  private final ErrorPages pages = ErrorPages.read(ErrorPagesTest::webapp);

  @ParameterizedTest
  @ValueSource(strings = {"400", "403", "404", "410", "413", "429", "500", "503", "expired"})
  void every_failure_has_a_whole_page_with_its_heading_as_title_and_help_on_it(String name) {
    assertThat(pages.has(name)).isTrue();
    Document page = Jsoup.parse(pages.of(name));

    assertThat(page.select("main h1").eachText())
        .singleElement()
        .satisfies(heading -> assertThat(page.title()).isEqualTo(heading + " · Jalons"));
    assertThat(page.select("main li")).isNotEmpty();
    assertThat(page.select("nav a[href='tel:119']")).hasSize(1);
    assertThat(page.html()).doesNotContain("{{");
  }

  private static InputStream webapp(String path) {
    try {
      return Files.newInputStream(Path.of("src/main/webapp" + path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
