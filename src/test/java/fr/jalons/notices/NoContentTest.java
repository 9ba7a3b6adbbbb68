package fr.jalons.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.platform.Language;
import fr.jalons.platform.Wording;
import java.net.URI;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No message can carry what a person wrote. */
class NoContentTest {
  private static final Pattern BLANK = Pattern.compile("\\{\\d}");

  @Test
  void text_is_refused_whatever_the_template() {
    assertThatThrownBy(() -> Words.written(1, "ma fille pleure le soir"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_link_leads_to_the_portal_only() {
    assertThatThrownBy(() -> Words.written(1, URI.create("https://ailleurs.example/pro")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Words.written(1, URI.create("mailto:x@y.fr")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void numbers_and_moments_are_written_as_people_in_france_do() {
    assertThat(Words.written(2, 1200, Instant.parse("2026-11-22T08:05:00Z")))
        .containsExactly("1200", "22 novembre 2026 à 9 h 05");
  }

  @Test
  void a_blank_too_many_or_too_few_is_refused() {
    assertThatThrownBy(() -> Words.written(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(MailTemplate.class)
  void every_mail_has_its_sentences_with_exactly_its_blanks(MailTemplate template) {
    String whole = say(template.subjectKey()) + say(template.bodyKey());
    assertThat(whole).doesNotContain("???");
    assertThat(blanks(whole)).isEqualTo(expected(template.words()));
  }

  @ParameterizedTest
  @EnumSource(SmsTemplate.class)
  void every_short_message_fits_one(SmsTemplate template) {
    assertThat(blanks(say(template.key()))).isEqualTo(expected(template.words()));
    assertThat(say(template.key())).doesNotContain("???").hasSizeLessThan(100);
  }

  private static String say(String key) {
    return Wording.text(Language.FRENCH, key);
  }

  private static String blanks(String text) {
    return BLANK
        .matcher(text)
        .results()
        .map(result -> result.group())
        .distinct()
        .sorted()
        .collect(Collectors.joining());
  }

  private static String expected(int count) {
    return IntStream.range(0, count).mapToObj("{%d}"::formatted).collect(Collectors.joining());
  }
}
