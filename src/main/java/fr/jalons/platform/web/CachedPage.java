package fr.jalons.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A finished answer, plain and compressed once, with the tag that names its bytes. */
record CachedPage(String contentType, byte[] plain, byte[] gzip, String tag) {
  private static final int TAG_BYTES = 12;

  static CachedPage of(String contentType, byte[] made) {
    boolean styles = contentType != null && contentType.startsWith("text/css");
    byte[] bytes = styles ? StyleSheet.squeezed(made) : made;
    return new CachedPage(contentType, bytes, compress(contentType, bytes), tagOf(bytes));
  }

  /** Bytes of memory this page takes, roughly. */
  int weight() {
    return plain.length + (gzip == null ? 0 : gzip.length);
  }

  /** Entity tag of the representation sent. */
  String tag(boolean compressed) {
    return compressed ? "\"" + tag + "-gz\"" : "\"" + tag + "\"";
  }

  private static byte[] compress(String contentType, byte[] bytes) {
    if (contentType != null
        && (contentType.startsWith("font/") || contentType.startsWith("image/png"))) {
      return null;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new BestGzip(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size() < bytes.length ? out.toByteArray() : null;
  }

  private static String tagOf(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /** A page is compressed once and sent many times, so it is compressed as well as can be. */
  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
