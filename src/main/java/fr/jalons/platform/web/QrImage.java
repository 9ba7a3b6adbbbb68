package fr.jalons.platform.web;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A QR code inside a page, for what must have no address of its own. */
public final class QrImage {
  private QrImage() {}

  /** The text as an image in a {@code data:} address. */
  public static String of(String text) {
    String svg = QrServlet.svg(QrCode.encodeText(text, QrCode.Ecc.MEDIUM));
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }
}
