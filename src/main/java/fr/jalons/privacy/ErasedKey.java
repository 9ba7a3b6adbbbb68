package fr.jalons.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the list of erasures; written once and never changed. */
@Entity
@Table(name = "erased_item")
public class ErasedKey {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long seq;

  @Column(name = "item_key_id")
  private long itemKeyId;

  @Column(name = "key_made_at")
  private Instant keyMadeAt;

  @Column(name = "erased_at")
  private Instant erasedAt;

  /** For Jakarta Persistence. */
  protected ErasedKey() {}

  ErasedKey(ListedItem erasure) {
    this.itemKeyId = erasure.keyId();
    this.keyMadeAt = erasure.keyMadeAt();
    this.erasedAt = erasure.at();
  }

  ListedItem erasure() {
    return new ListedItem(itemKeyId, keyMadeAt, erasedAt);
  }
}
