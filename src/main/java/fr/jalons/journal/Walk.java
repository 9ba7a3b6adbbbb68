package fr.jalons.journal;

import fr.jalons.journal.Verdict.Fault;
import java.util.Arrays;
import java.util.List;

/** One walk along one chain: where it is, and where it broke. */
final class Walk {
  private final ChainHead head;
  private final List<ChainHead> kept;
  private long seq;
  private byte[] hash = JournalEntry.origin();
  private Verdict broken;

  Walk(ChainHead head, List<ChainHead> kept) {
    this.head = head;
    this.kept = kept;
  }

  /** Takes the next stored row; false when it does not follow from the one before. */
  boolean follows(JournalEntry entry, byte[] storedHash) {
    long expected = seq + 1;
    if (entry.seq() != expected) {
      return breaks(expected, Fault.MISSING);
    }
    boolean whole = Arrays.equals(entry.hash(), storedHash);
    boolean linked = Arrays.equals(entry.previous(), hash);
    if (!whole) {
      // A row that links but is not itself was edited; one that links nowhere came from elsewhere.
      return breaks(expected, linked ? Fault.EDITED : Fault.REORDERED);
    }
    if (!linked) {
      return breaks(expected, Fault.REORDERED);
    }
    if (kept.stream().anyMatch(k -> k.seq() == expected && !k.hasHash(storedHash))) {
      return breaks(expected, Fault.REWRITTEN);
    }
    seq = expected;
    hash = storedHash;
    return true;
  }

  /** The verdict once there are no more rows. */
  Verdict end() {
    if (broken != null) {
      return broken;
    }
    boolean forgotten = kept.stream().anyMatch(k -> k.seq() > seq);
    if (seq < head.seq() || forgotten) {
      return Verdict.broken(seq, head.node(), seq + 1, Fault.TRUNCATED);
    }
    return head.hasHash(hash)
        ? new Verdict(seq, List.of(head), null)
        : Verdict.broken(seq, head.node(), seq, Fault.REWRITTEN);
  }

  private boolean breaks(long at, Fault fault) {
    broken = Verdict.broken(seq, head.node(), at, fault);
    return false;
  }
}
