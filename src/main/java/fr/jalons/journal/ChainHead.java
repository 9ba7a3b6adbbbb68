package fr.jalons.journal;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * The last row of a chain. Kept outside the database, it later proves that nothing up to it was
 * rewritten.
 *
 * @param seq number of the row; 0 for a chain without any
 * @param hash 32 bytes
 */
public record ChainHead(String node, long seq, byte[] hash) {
  private static final int PARTS = 3;

  /**
   * Reads what {@link #toString} wrote.
   *
   * @throws IllegalArgumentException when {@code text} is no head
   */
  public static ChainHead parse(String text) {
    String[] parts = text.strip().split(":");
    if (parts.length != PARTS) {
      throw new IllegalArgumentException("A head is written node:number:hash");
    }
    return new ChainHead(parts[0], Long.parseLong(parts[1]), HexFormat.of().parseHex(parts[2]));
  }

  boolean hasHash(byte[] other) {
    return Arrays.equals(hash, other);
  }

  @Override
  public String toString() {
    return node + ":" + seq + ":" + HexFormat.of().formatHex(hash);
  }
}
