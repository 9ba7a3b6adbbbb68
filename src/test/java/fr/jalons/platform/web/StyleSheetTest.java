package fr.jalons.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StyleSheetTest {
  private static final int KB = 1000;

  @Test
  void comments_and_layout_go_and_rules_stay() {
    String css =
        "/* why */\na:hover , b {\n  color: var(--ink);\n  margin: 0 calc(1em - 2px);\n}\n";

    assertThat(squeezed(css)).isEqualTo("a:hover,b{color:var(--ink);margin:0 calc(1em - 2px)}");
  }

  @Test
  void descendants_and_conditions_keep_their_spaces() {
    String css = "@media (min-width: 48em) and (max-height: 30em) { .a .b > c + d { top: 0; } }";

    assertThat(squeezed(css))
        .isEqualTo("@media (min-width:48em) and (max-height:30em){.a .b > c + d{top:0}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"_base/guide.css", "_base/paroles.css"})
  void a_reader_page_loads_at_most_25_kB_of_styles(String own) throws IOException {
    int bytes = 0;
    for (String sheet :
        new String[] {"_base/tokens.css", "moselle/tokens.css", "_base/base.css", own}) {
      bytes += StyleSheet.squeezed(Files.readAllBytes(Palette.THEMES.resolve(sheet))).length;
    }

    assertThat(bytes).isLessThanOrEqualTo(25 * KB);
  }

  @Test
  void a_reader_page_loads_at_most_20_kB_of_script_and_45_kB_of_font() throws IOException {
    assertThat(size("_base/reader.js") + size("_base/combobox.js")).isLessThanOrEqualTo(20 * KB);
    assertThat(
            size("_base/fonts/atkinson-next.woff2") + size("_base/fonts/atkinson-next-ext.woff2"))
        .isLessThanOrEqualTo(45 * KB);
  }

  private static long size(String file) throws IOException {
    return Files.size(Palette.THEMES.resolve(file));
  }

  private static String squeezed(String css) {
    return new String(
        StyleSheet.squeezed(css.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
  }
}
