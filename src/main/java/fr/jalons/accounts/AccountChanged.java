package fr.jalons.accounts;

/**
 * Fired inside the transaction that changes something about an account, for the journal.
 *
 * @param actor login of who did it
 * @param role in what capacity: a {@link Role}, {@code ACCOUNT} on one's own account, or {@code
 *     SYSTEM}
 * @param itemType {@code account} or {@code invitation}
 * @param before 32 bytes that name how the item stood, or null when it was not there
 * @param after 32 bytes that name how it stands
 */
public record AccountChanged(
    AccountAct act,
    String actor,
    String role,
    String itemType,
    long itemId,
    byte[] before,
    byte[] after) {}
