package fr.jalons.guide.versions;

import fr.jalons.platform.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A text of the guide through all its versions. It arrives with a release and follows the next
 * ones, until an editor publishes their own: from then on it is touched, and what a release brings
 * is only offered. It follows again once what readers see is what was shipped.
 */
@Entity
@Table(name = "guide_document")
public class GuideDocument {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private DocumentKind kind;

  private String lang;
  private String name;
  private boolean touched;
  private byte[] shipped;
  private String owner;

  @Column(name = "last_number")
  private int lastNumber;

  @Version private long version;

  /** For Jakarta Persistence. */
  protected GuideDocument() {}

  /** A text that an editor begins, and that no release ships. */
  public static GuideDocument begun(DocumentKey key) {
    GuideDocument document = new GuideDocument();
    document.kind = key.kind();
    document.lang = key.language().code();
    document.name = key.name();
    document.touched = true;
    return document;
  }

  public long id() {
    return id;
  }

  public DocumentKey key() {
    return new DocumentKey(kind, Language.ofCode(lang).orElseThrow(), name);
  }

  /** Whether readers see an editor's text, not the shipped one. */
  public boolean isTouched() {
    return touched;
  }

  /** SHA-256 of the text that the last release shipped; null when none did. */
  byte[] shipped() {
    return shipped == null ? null : shipped.clone();
  }

  /** Login of who looks after it; null when nobody does. */
  public String owner() {
    return owner;
  }

  /** Gives it to somebody, or with null to nobody. */
  public void giveTo(String login) {
    owner = login;
  }

  /** Number for the next version, from 1. */
  int nextNumber() {
    lastNumber++;
    return lastNumber;
  }

  /** Remembers what the release in force ships; null when it ships this no more. */
  void remember(byte[] hash) {
    shipped = hash == null ? null : hash.clone();
  }

  /** Follows releases while what readers see is what was shipped, and else no more. */
  void nowShows(byte[] hash) {
    touched = !java.util.Arrays.equals(shipped, hash);
  }

  /** Stays although no release ships it any more. */
  void keep() {
    touched = true;
    shipped = null;
  }
}
