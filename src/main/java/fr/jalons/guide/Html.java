package fr.jalons.guide;

/** The few pieces of HTML that the guide writes itself. */
final class Html {
  private Html() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&#34;");
  }

  static String link(Source source) {
    return "<a href=\"%s\">%s</a>"
        .formatted(escape(source.url()), escape(FrenchTypography.text(source.title())));
  }
}
