package fr.jalons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every theme is legible in every mode, for the pairs that docs/themes.md declares. */
class ThemeContrastTest {
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z-]+) \\| ([a-z-]+) \\| ([0-9.]+) \\|$");

  private record Pair(String text, String ground, double ratio) {}

  @ParameterizedTest
  @MethodSource("themes")
  void every_declared_pair_keeps_its_contrast_in_every_mode(String theme) throws IOException {
    List<Pair> pairs = pairs();
    SoftAssertions promises = new SoftAssertions();
    for (Palette.Mode mode : Palette.Mode.values()) {
      Map<String, String> tokens = Palette.of(theme, mode);
      for (Pair pair : pairs) {
        promises
            .assertThat(contrast(tokens.get(pair.text()), tokens.get(pair.ground())))
            .as("%s, %s: %s on %s", theme, mode, pair.text(), pair.ground())
            .isGreaterThanOrEqualTo(pair.ratio());
      }
    }
    promises.assertAll();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void a_theme_invents_no_token_and_sets_for_dark_what_it_sets_for_light(String theme) {
    Set<String> known = Palette.of("_base", Palette.Mode.LIGHT).keySet();
    Set<String> light = Palette.declaredBy(theme, Palette.Mode.LIGHT);
    Set<String> dark = Palette.declaredBy(theme, Palette.Mode.DARK);

    assertThat(known).containsAll(light).containsAll(dark);
    assertThat(dark).containsAll(coloursAmong(light, theme));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void style_sheets_name_only_tokens_that_exist_and_no_colour_of_their_own(String sheet)
      throws IOException {
    String css = Files.readString(Palette.THEMES.resolve("_base").resolve(sheet));

    assertThat(Pattern.compile("var\\(--([a-z-]+)").matcher(css).results())
        .extracting(use -> use.group(1))
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(
                        Palette.of("_base", Palette.Mode.LIGHT).containsKey(name)
                            || css.contains("--" + name + ":"))
                    .as(name)
                    .isTrue());
    assertThat(css).doesNotContainPattern(": *#[0-9a-f]{3,8}\\b");
  }

  @Test
  void black_on_white_is_21_to_1() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
  }

  static Stream<String> themes() throws IOException {
    try (Stream<Path> folders = Files.list(Palette.THEMES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  static Stream<String> sheets() {
    return Stream.of("base.css", "guide.css", "paroles.css", "pro.css");
  }

  private static List<String> coloursAmong(Set<String> names, String theme) {
    Map<String, String> values = Palette.of(theme, Palette.Mode.LIGHT);
    return names.stream().filter(name -> values.get(name).startsWith("#")).toList();
  }

  private static List<Pair> pairs() throws IOException {
    List<Pair> pairs =
        ROW.matcher(Files.readString(Path.of("docs/themes.md")))
            .results()
            .map(row -> new Pair(row.group(1), row.group(2), Double.parseDouble(row.group(3))))
            .toList();
    assertThat(pairs).hasSizeGreaterThan(30);
    return pairs;
  }

  /** WCAG 2.2, definition of contrast ratio. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    assertThat(colour).matches("#[0-9a-f]{6}");
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int at) {
    double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
