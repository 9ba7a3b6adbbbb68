package fr.jalons.accounts;

import java.io.ByteArrayOutputStream;

/** Base 32 (RFC 4648) without padding: what authenticators want, and the JDK does not have. */
final class Base32 {
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;
  private static final int MASK = 31;

  private Base32() {}

  static String encode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte b : bytes) {
      buffer = buffer << Byte.SIZE | b & 0xFF;
      held += Byte.SIZE;
      while (held >= BITS) {
        held -= BITS;
        text.append(DIGITS.charAt(buffer >> held & MASK));
      }
    }
    if (held > 0) {
      text.append(DIGITS.charAt(buffer << BITS - held & MASK));
    }
    return text.toString();
  }

  /**
   * @param text what {@link #encode} wrote
   */
  static byte[] decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int buffer = 0;
    int held = 0;
    for (char digit : text.toCharArray()) {
      buffer = buffer << BITS | DIGITS.indexOf(digit);
      held += BITS;
      if (held >= Byte.SIZE) {
        held -= Byte.SIZE;
        bytes.write(buffer >> held);
      }
    }
    return bytes.toByteArray();
  }
}
