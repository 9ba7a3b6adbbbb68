package fr.jalons.paroles;

/**
 * A parole has come; observed within the deposit's transaction.
 *
 * @param words what its author wrote, in clear: never to be kept but by the vault
 */
public record ParoleReceived(long paroleId, String words) {
  /** Never a word of the text. */
  @Override
  public String toString() {
    return "ParoleReceived[" + paroleId + "]";
  }
}
