package fr.jalons.journal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What checking the journal found.
 *
 * @param entries how many rows were checked
 * @param heads where each chain ends; worth keeping elsewhere
 * @param broken the first broken row, or null when every chain holds
 */
public record Verdict(long entries, List<ChainHead> heads, Break broken) {
  /** What is wrong with a row. */
  public enum Fault {
    EDITED,
    MISSING,
    REORDERED,
    TRUNCATED,
    UNEXPECTED,
    REWRITTEN
  }

  /** The first broken row of a chain. */
  public record Break(String node, long seq, Fault fault) {}

  static Verdict broken(long entries, String node, long seq, Fault fault) {
    return new Verdict(entries, List.of(), new Break(node, seq, fault));
  }

  public boolean holds() {
    return broken == null;
  }

  /** The verdict in one English line, for the operator. */
  public String line() {
    if (holds()) {
      String ends = heads.stream().map(ChainHead::toString).collect(Collectors.joining(" "));
      return "The journal holds (rows: %d, chains: %d). Heads to keep: %s"
          .formatted(entries, heads.size(), ends.isEmpty() ? "none" : ends);
    }
    return "The journal is broken: row %d of chain %s is %s."
        .formatted(broken.seq(), broken.node(), broken.fault().name().toLowerCase());
  }
}
