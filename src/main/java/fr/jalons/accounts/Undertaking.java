package fr.jalons.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

/**
 * The undertaking of confidentiality (Code pénal, 226-13 and 434-3) that whoever reads paroles
 * signs first. Another text is another version, and is signed anew.
 *
 * @param version year and month of the text
 * @param text paragraphs with an empty line between them; the first one says what it is about
 */
public record Undertaking(String version, String text) {
  private static final Undertaking CURRENT = load("2026-11");

  /** The one in force. */
  public static Undertaking current() {
    return CURRENT;
  }

  /** What the undertaking is about. */
  public String opening() {
    return paragraphs().get(0);
  }

  /** What one promises, point by point. */
  public List<String> points() {
    return paragraphs().subList(1, paragraphs().size());
  }

  /** SHA-256 of the text, 32 bytes: what exactly was signed. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  private List<String> paragraphs() {
    return Arrays.stream(text.strip().split("\\n\\s*\\n")).toList();
  }

  private static Undertaking load(String version) {
    String file = "undertaking/" + version + ".txt";
    try (InputStream text = Undertaking.class.getResourceAsStream(file)) {
      return new Undertaking(version, new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
