package fr.jalons.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;

/** One sealed note of a first reader about a parole. */
@Entity
@Table(name = "reading_note")
public class ReadingNote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "parole_id")
  private long paroleId;

  @Column(name = "author_id")
  private long authorId;

  @Column(name = "made_at")
  private Instant madeAt;

  @Lob private byte[] sealed;

  /** For Jakarta Persistence. */
  protected ReadingNote() {}

  ReadingNote(long paroleId, long authorId, byte[] sealed, Instant madeAt) {
    this.paroleId = paroleId;
    this.authorId = authorId;
    this.sealed = sealed.clone();
    this.madeAt = madeAt;
  }

  long authorId() {
    return authorId;
  }

  Instant madeAt() {
    return madeAt;
  }

  byte[] sealed() {
    return sealed.clone();
  }
}
