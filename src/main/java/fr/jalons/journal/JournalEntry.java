package fr.jalons.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One row of a chain: an act, its place in the chain, and the hash of the row before it.
 *
 * @param at to the microsecond, as the database keeps it
 * @param seq place in the chain of {@code node}, from 1
 */
public record JournalEntry(String node, long seq, Instant at, JournalEvent event, byte[] previous) {
  /** Bytes of a hash. */
  public static final int HASH_BYTES = 32;

  private static final String FORMAT = "jalons-journal-1";

  public JournalEntry {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** What stands before the first row of a chain. */
  static byte[] origin() {
    return new byte[HASH_BYTES];
  }

  /** SHA-256 over every field of the row, the hash before it included. */
  byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(canonical());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256", e);
    }
  }

  /**
   * The row as bytes that no other row has: each field in a fixed order, its length before it, and
   * a length of -1 for a field that is absent.
   */
  byte[] canonical() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      text(out, FORMAT);
      text(out, node);
      number(out, seq);
      number(out, ChronoUnit.MICROS.between(Instant.EPOCH, at));
      text(out, event.actor().name());
      text(out, event.actor().role());
      text(out, event.act());
      text(out, event.itemType());
      number(out, event.itemId());
      field(out, event.macBefore());
      field(out, event.macAfter());
      field(out, previous);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String value) throws IOException {
    field(out, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }

  private static void number(DataOutputStream out, Long value) throws IOException {
    field(out, value == null ? null : ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  private static void field(DataOutputStream out, byte[] value) throws IOException {
    out.writeInt(value == null ? -1 : value.length);
    if (value != null) {
      out.write(value);
    }
  }
}
