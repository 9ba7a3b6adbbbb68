package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d[,}]");
  private static final List<String> NOT_TRANSLATED =
      List.of(
          "platform.pro.",
          "platform.name",
          "platform.title",
          "platform.exit.url",
          "platform.language.",
          "guide.desk.",
          "guide.lint.",
          "guide.part.");

  @ParameterizedTest
  @CsvSource({"platform,en", "platform,ar", "guide,en", "guide,ar", "directory,en", "directory,ar"})
  void every_translated_sentence_exists_in_french_with_the_same_blanks(
      String feature, String language) throws IOException {
    Properties french = bundle(feature, "fr");
    Properties translated = bundle(feature, language);

    assertThat(french.stringPropertyNames()).containsAll(translated.stringPropertyNames());
    for (String key : translated.stringPropertyNames()) {
      assertThat(blanks(translated.getProperty(key)))
          .as(key)
          .isEqualTo(blanks(french.getProperty(key)));
    }
  }

  @ParameterizedTest
  @CsvSource({"platform,en", "platform,ar", "guide,en", "guide,ar", "directory,en", "directory,ar"})
  void whatever_readers_of_the_guide_see_speaks_every_language(String feature, String language)
      throws IOException {
    Properties translated = bundle(feature, language);

    assertThat(bundle(feature, "fr").stringPropertyNames())
        .filteredOn(key -> NOT_TRANSLATED.stream().noneMatch(key::startsWith))
        .allMatch(translated::containsKey);
  }

  @Test
  void what_a_language_lacks_is_said_in_french() {
    assertThat(Wording.text(Language.ARABIC, "platform.pro.title"))
        .isEqualTo(Wording.text(Language.FRENCH, "platform.pro.title"));
    assertThat(Wording.text(Language.ARABIC, "guide.nowhere")).isEqualTo("???guide.nowhere???");
  }

  @Test
  void numbers_in_arabic_bear_the_digits_of_french_papers() {
    assertThat(Wording.text(Language.ARABIC, "directory.distance", 12, "Metz")).contains("12");
  }

  @Test
  void an_apostrophe_is_no_quote() {
    assertThat(Wording.text(Language.FRENCH, "directory.absent-town", "CAF", "Metz"))
        .contains("CAF", "Metz");
  }

  private static TreeSet<String> blanks(String pattern) {
    TreeSet<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(pattern).results().forEach(result -> found.add(result.group()));
    return found;
  }

  private static Properties bundle(String feature, String language) throws IOException {
    Properties properties = new Properties();
    String file = "/fr/jalons/" + feature + "/messages_" + language + ".properties";
    try (var stream = WordingTest.class.getResourceAsStream(file)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return properties;
  }
}
