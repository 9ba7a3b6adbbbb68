package fr.jalons.guide.search;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/** Markdown without its marks, for the index and for extracts. */
final class ReadableText {
  private static final Parser PARSER = Parser.builder().build();
  private static final TextContentRenderer RENDERER =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.COMPACT).build();
  private static final Pattern FACT = Pattern.compile("\\{\\{[^}]*}}");
  private static final Pattern ADDRESS = Pattern.compile("]\\([^)]*\\)");
  private static final Pattern LIST_MARK = Pattern.compile("(?m)^\\s*(?:\\d+\\.|-)\\s+");

  private ReadableText() {}

  /** The text as it is read; the values of facts, which change with the day, are left out. */
  static String of(String markdown) {
    String plain = FACT.matcher(ADDRESS.matcher(markdown).replaceAll("]()")).replaceAll("…");
    String text = RENDERER.render(PARSER.parse(LIST_MARK.matcher(plain).replaceAll("\n\n")));
    return text.replace("()", "")
        .replace("\"", "")
        .replace("….", "…")
        .replaceAll("\\s*\\n\\s*", " ")
        .strip();
  }
}
