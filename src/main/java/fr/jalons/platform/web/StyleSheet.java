package fr.jalons.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Style sheets as they travel: without the comments and spaces that serve their writers. */
final class StyleSheet {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern AROUND = Pattern.compile(" ?([{};,]) ?");

  private StyleSheet() {}

  /**
   * The same rules in fewer bytes. Quoted text in a sheet must hold no run of spaces and no ;{},.
   */
  static byte[] squeezed(byte[] css) {
    String text = COMMENT.matcher(new String(css, StandardCharsets.UTF_8)).replaceAll("");
    text = SPACES.matcher(text).replaceAll(" ");
    text = AROUND.matcher(text).replaceAll("$1");
    return text.replace(": ", ":").replace(";}", "}").strip().getBytes(StandardCharsets.UTF_8);
  }
}
