package fr.jalons.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The key of one item, wrapped by a master key. It is made with its item, serves everything written
 * about it, and is destroyed when the item is erased: the row stays as a trace, the bytes go.
 */
@Entity
@Table(name = "item_key")
public class ItemKey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private byte[] wrapped;

  @Column(name = "master_key_id")
  private String masterKeyId;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "destroyed_at")
  private Instant destroyedAt;

  /** For Jakarta Persistence. */
  protected ItemKey() {}

  ItemKey(byte[] wrapped, String masterKeyId, Instant now) {
    this.wrapped = wrapped.clone();
    this.masterKeyId = masterKeyId;
    this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
  }

  /** Null until the key is stored. */
  Long id() {
    return id;
  }

  String masterKeyId() {
    return masterKeyId;
  }

  /**
   * The wrapped bytes.
   *
   * @throws ErasedItem when the key was destroyed
   */
  byte[] wrapped() {
    if (wrapped == null) {
      throw new ErasedItem(id);
    }
    return wrapped.clone();
  }

  Instant createdAt() {
    return createdAt;
  }

  /** Whether a line of a list speaks of this key. */
  boolean is(ListedItem item) {
    return id == item.keyId()
        && createdAt
            .truncatedTo(ChronoUnit.MICROS)
            .equals(item.keyMadeAt().truncatedTo(ChronoUnit.MICROS));
  }

  boolean isDestroyed() {
    return destroyedAt != null;
  }

  /** Null while the key is whole. */
  Instant destroyedAt() {
    return destroyedAt;
  }

  /** Erases the item for good; a second time changes nothing. */
  void destroy(Instant now) {
    if (destroyedAt == null) {
      wrapped = null;
      destroyedAt = now;
    }
  }
}
