package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, number or sign of a text.
 *
 * @param opens whether a capital says nothing here: a sentence begins
 */
record Token(int start, int end, String folded, Shape shape, boolean opens) {

  enum Shape {
    LOWER,
    CAPITAL,
    UPPER,
    NUMBER,
    SIGN,
    NOTHING
  }

  static final Token NONE = new Token(0, 0, "", Shape.NOTHING, true);

  private static final Pattern PARTS =
      Pattern.compile(
          "\\p{L}+['’](?=\\p{L})|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+){0,5}|[\\p{N}]+|\\R|[^\\s\\p{L}\\p{N}]");

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    boolean opens = true;
    Matcher matcher = PARTS.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group();
      Shape shape = shape(raw);
      String folded = Folded.of(raw);
      if (folded.endsWith("'") || folded.endsWith("’")) {
        folded = folded.substring(0, folded.length() - 1);
      }
      tokens.add(new Token(matcher.start(), matcher.end(), folded, shape, opens));
      opens =
          shape == Shape.SIGN
              ? ".!?…\n\r•".contains(raw) || opens && "«\"“-–(".contains(raw)
              : false;
    }
    return tokens;
  }

  boolean word() {
    return shape == Shape.LOWER || shape == Shape.CAPITAL || shape == Shape.UPPER;
  }

  boolean capital() {
    return shape == Shape.CAPITAL || shape == Shape.UPPER;
  }

  boolean is(String sign) {
    return folded.equals(sign);
  }

  private static Shape shape(String raw) {
    int first = raw.codePointAt(0);
    if (Character.isDigit(first)) {
      return Shape.NUMBER;
    }
    if (!Character.isLetter(first)) {
      return Shape.SIGN;
    }
    if (!Character.isUpperCase(first)) {
      return Shape.LOWER;
    }
    return raw.length() > 1 && raw.equals(raw.toUpperCase(java.util.Locale.FRENCH))
        ? Shape.UPPER
        : Shape.CAPITAL;
  }
}
