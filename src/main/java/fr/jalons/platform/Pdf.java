package fr.jalons.platform;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Makes accessible PDF (PDF/UA-1: tagged, with a title, a language and bookmarks) from XHTML that
 * the portal wrote itself. The font travels inside; nothing is fetched, whatever the page names.
 */
public final class Pdf {
  /** The family that style sheets name. */
  public static final String FONT = "Atkinson Hyperlegible Next";

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final byte[] REGULAR_FONT = font("regular");
  private static final byte[] BOLD_FONT = font("bold");

  private Pdf() {}

  /**
   * The document as PDF.
   *
   * @param xhtml well-formed, with {@code <html lang>}, {@code <title>}, {@code <meta
   *     name="description">} and, for an outline, {@code <bookmarks>} in its head; styles in a
   *     {@code <style>} of its own; words from people escaped by {@link #escape}
   * @throws IllegalArgumentException when it is not well-formed
   */
  public static byte[] render(String xhtml) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useFont(() -> open(REGULAR_FONT), FONT, REGULAR, FontStyle.NORMAL, true);
    builder.useFont(() -> open(BOLD_FONT), FONT, BOLD, FontStyle.NORMAL, true);
    builder.useUriResolver((base, address) -> null);
    builder.withProducer("Jalons");
    builder.withHtmlContent(xhtml, null);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException e) {
      throw new IllegalArgumentException("The sheet cannot be laid out.", e);
    }
    return bytes.toByteArray();
  }

  /** Words as they may stand in XHTML, whatever they hold. */
  public static String escape(String words) {
    return CleanText.of(words)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static InputStream open(byte[] font) {
    return new ByteArrayInputStream(font);
  }

  private static byte[] font(String weight) {
    String file = "fonts/atkinson-next-" + weight + ".ttf";
    try (InputStream font = Pdf.class.getResourceAsStream(file)) {
      return font.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
