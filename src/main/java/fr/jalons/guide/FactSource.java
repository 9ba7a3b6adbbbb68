package fr.jalons.guide;

import java.util.Objects;

/** A fact as text: the same YAML that content files hold, always laid out alike. */
public final class FactSource {
  private static final int INDENT = 2;

  private FactSource() {}

  /** A list of this one fact, as {@link FactReader} reads it. */
  public static String write(Fact fact) {
    String text = "- id: " + fact.id() + "\n" + body(fact).indent(INDENT);
    return fact.next() == null
        ? text
        : text + "next:\n".indent(INDENT) + body(fact.next()).indent(2 * INDENT);
  }

  private static String body(Fact fact) {
    return """
    statement: %s
    value: %s
    valid_from: %s
    check_by: %s
    confidence: %s
    reference: %s
    source:
      title: %s
      url: %s
    """
        .formatted(
            quoted(fact.statement()),
            quoted(fact.value()),
            Objects.toString(fact.validFrom()),
            fact.checkBy(),
            fact.confidence().code(),
            quoted(fact.reference()),
            quoted(fact.source().title()),
            quoted(fact.source().url()));
  }

  /** A text between quotes, or {@code null}. */
  public static String quoted(String text) {
    return text == null
        ? "null"
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }
}
