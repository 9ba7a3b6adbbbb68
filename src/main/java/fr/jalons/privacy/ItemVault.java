package fr.jalons.privacy;

import fr.jalons.platform.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Seals what people wrote, each item under a key of its own. Everything about one item (notes,
 * amendments, sheets) uses the item's key, so that destroying it erases them all. Works inside the
 * caller's transaction and keeps no key.
 */
@ApplicationScoped
public class ItemVault {
  private static final String MAC = "item-mac";

  private final ItemKeyRepository keys;
  private final Secrets secrets;
  private final Clock clock;
  private final ItemCipher cipher = new ItemCipher();

  @Inject
  public ItemVault(ItemKeyRepository keys, Secrets secrets, Clock clock) {
    this.keys = keys;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ItemVault() {
    this(null, null, null);
  }

  /**
   * Makes and stores the key of a new item; needs a transaction.
   *
   * @return the number the item keeps
   */
  public long newKey() {
    byte[] masterKey = secrets.masterKey();
    byte[] wrapped = cipher.wrap(masterKey, cipher.newKey());
    return keys.add(new ItemKey(wrapped, ItemCipher.nameOf(masterKey), clock.instant()));
  }

  /**
   * @param purpose what the text is, such as {@code original}; opening takes the same word
   * @param text never null
   * @return 29 bytes more than the text in UTF-8, different each time
   * @throws ErasedItem when the key was destroyed
   */
  public byte[] seal(long keyId, String purpose, String text) {
    return cipher.seal(keyBytes(keyId), keyId, purpose, text);
  }

  /**
   * @param purpose the word the text was sealed with
   * @throws ErasedItem when the key was destroyed
   * @throws UnreadableItem when the bytes were altered, or sealed for another item or purpose
   */
  public String open(long keyId, String purpose, byte[] sealed) {
    return cipher.open(keyBytes(keyId), keyId, purpose, sealed);
  }

  /**
   * A keyed hash for the journal: it proves which text an act was about, and proves nothing once
   * the key is destroyed.
   *
   * @return 32 bytes, HMAC-SHA-256 under a key derived from the item's
   * @throws ErasedItem when the key was destroyed
   */
  public byte[] mac(long keyId, String text) {
    return ItemCipher.mac(keyBytes(keyId), MAC, text);
  }

  /** Erases the item: nothing sealed with this key can be read again. Needs a transaction. */
  public void destroy(long keyId) {
    stored(keyId).destroy(clock.instant());
  }

  /**
   * Erases the item as {@link #destroy} does, and puts it on the list of erasures, so that no
   * restored backup brings it back. Needs a transaction.
   */
  public void erase(long keyId) {
    ItemKey key = stored(keyId);
    if (!key.isDestroyed()) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      key.destroy(now);
      keys.list(new ErasedKey(new ListedItem(keyId, key.createdAt(), now)));
    }
  }

  /** When the item was erased; empty while it can be read. */
  public Optional<Instant> erasedAt(long keyId) {
    return Optional.ofNullable(stored(keyId).destroyedAt());
  }

  /** Whether an item of a list is this one, and not another that got its number after a restore. */
  public boolean isOf(long keyId, ListedItem item) {
    return keys.find(keyId).filter(key -> key.is(item)).isPresent();
  }

  private byte[] keyBytes(long keyId) {
    ItemKey key = stored(keyId);
    byte[] wrapped = key.wrapped();
    return cipher.unwrap(masterKeyOf(key), wrapped);
  }

  /** The master key, or while it is being changed the one before. */
  private byte[] masterKeyOf(ItemKey key) {
    return Stream.concat(Stream.of(secrets.masterKey()), secrets.previousMasterKey().stream())
        .filter(master -> key.masterKeyId().equals(ItemCipher.nameOf(master)))
        .findFirst()
        .orElseThrow(
            () ->
                new UnreadableItem(
                    "Item key %d was wrapped by master key %s"
                        .formatted(key.id(), key.masterKeyId())));
  }

  private ItemKey stored(long keyId) {
    return keys.find(keyId).orElseThrow(() -> new IllegalArgumentException("No item key " + keyId));
  }
}
