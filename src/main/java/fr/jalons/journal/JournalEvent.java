package fr.jalons.journal;

/**
 * An act to be recorded. It carries no content, only keyed hashes of it.
 *
 * @param act one word in capitals, such as {@code PROPOSED}; at most 48 characters
 * @param itemType kind of thing the act is about, such as {@code PAROLE}; null when about none
 * @param itemId number of that thing; null when about none
 * @param macBefore 32 bytes naming the text before the act, or null
 * @param macAfter 32 bytes naming the text after the act, or null
 */
public record JournalEvent(
    String act, Actor actor, String itemType, Long itemId, byte[] macBefore, byte[] macAfter) {
  /** An act about no item, such as a change of settings. */
  public static JournalEvent of(String act, Actor actor) {
    return new JournalEvent(act, actor, null, null, null, null);
  }

  /** An act about an item that changes no text. */
  public static JournalEvent on(String itemType, long itemId, String act, Actor actor) {
    return new JournalEvent(act, actor, itemType, itemId, null, null);
  }

  /** The same act with the text that it ends with; see {@code ItemVault.mac}. */
  public JournalEvent after(byte[] mac) {
    return new JournalEvent(act, actor, itemType, itemId, macBefore, mac);
  }

  /** The same act with the text that it starts from. */
  public JournalEvent before(byte[] mac) {
    return new JournalEvent(act, actor, itemType, itemId, mac, macAfter);
  }
}
