package fr.jalons.guide;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of HTML that the guide made itself, one line for each paragraph or item. */
public final class PlainText {
  private static final Pattern LINE_END = Pattern.compile("</(?:p|li|h3)>|<br\\s*/?>");
  private static final Pattern ITEM = Pattern.compile("<li>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,6});");
  private static final Pattern EMPTY_LINES = Pattern.compile("\\s*\\n\\s*");

  private PlainText() {}

  /** Lists keep a dash before each item; links keep their words only. */
  public static String of(String html) {
    String lines = LINE_END.matcher(html.replace("\n", " ")).replaceAll("\n");
    String words = TAG.matcher(ITEM.matcher(lines).replaceAll("- ")).replaceAll("");
    String text = NUMBERED.matcher(words).replaceAll(PlainText::character);
    return EMPTY_LINES
        .matcher(text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
        .replaceAll("\n")
        .strip();
  }

  private static String character(MatchResult code) {
    return java.util.regex.Matcher.quoteReplacement(
        Character.toString(Integer.parseInt(code.group(1))));
  }
}
