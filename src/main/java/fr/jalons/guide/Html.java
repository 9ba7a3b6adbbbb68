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

  /** A link to the source, or its title alone when it has no address. */
  static String link(Source source) {
    if (source.url() == null) {
      return escape(FrenchTypography.text(source.title()));
    }
    return "<a href=\"%s\">%s</a>"
        .formatted(escape(source.url()), escape(FrenchTypography.text(source.title())));
  }
}
