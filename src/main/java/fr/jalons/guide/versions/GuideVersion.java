package fr.jalons.guide.versions;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * One text of a document. It begins as its author's draft and is overwritten while it is one; then
 * it goes out, at once or at its hour, and never changes again. What readers saw stays readable.
 */
@Entity
@Table(name = "guide_version")
public class GuideVersion {
  /** Who signs what came with a release; no login can be this. */
  public static final String RELEASE = "(release)";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "document_id")
  private long documentId;

  private int number;

  @Enumerated(EnumType.STRING)
  private VersionState state;

  private String source;
  private String author;

  @Column(name = "draft_of")
  private String draftOf;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "publish_at")
  private Instant publishAt;

  @Column(name = "based_on")
  private Integer basedOn;

  private String remark;

  @Version private long revision;

  /** For Jakarta Persistence. */
  protected GuideVersion() {}

  /**
   * A draft that its author begins.
   *
   * @param basedOn number of the version it starts from; null for a new text
   */
  public static GuideVersion draft(
      GuideDocument document, String author, String source, Integer basedOn, Instant now) {
    GuideVersion version = new GuideVersion();
    version.documentId = document.id();
    version.number = document.nextNumber();
    version.state = VersionState.DRAFT;
    version.author = author;
    version.draftOf = author;
    version.source = source;
    version.basedOn = basedOn;
    version.writtenAt = now;
    return version;
  }

  /** A text that a release brought over one that editors had changed. */
  static GuideVersion offered(GuideDocument document, String source, Instant now) {
    GuideVersion version = draft(document, RELEASE, source, null, now);
    version.draftOf = null;
    version.state = VersionState.OFFERED;
    return version;
  }

  /** Overwrites a draft. */
  public void rewrite(String text, Integer basis, Instant now) {
    require(VersionState.DRAFT);
    source = text;
    basedOn = basis;
    writtenAt = now;
  }

  /** Says in a few words what changed; null for nothing. */
  public void explain(String words) {
    remark = words;
  }

  /** Goes out by itself at {@code at}. */
  public void schedule(Instant at) {
    require(VersionState.DRAFT);
    state = VersionState.SCHEDULED;
    draftOf = null;
    publishAt = at;
  }

  /** Could not go out at its hour. */
  void stick(String reason) {
    require(VersionState.SCHEDULED);
    state = VersionState.STUCK;
    remark = reason;
  }

  /** Readers see it from now on. */
  void goLive(Instant now) {
    state = VersionState.LIVE;
    draftOf = null;
    publishedAt = now;
  }

  /** Readers see it no more, or never will. */
  public void retire() {
    state = VersionState.PAST;
    draftOf = null;
  }

  private void require(VersionState wanted) {
    if (state != wanted) {
      throw new IllegalStateException("Version %d is %s".formatted(number, state));
    }
  }

  public long id() {
    return id;
  }

  public long documentId() {
    return documentId;
  }

  /** Place among the document's versions, from 1. */
  public int number() {
    return number;
  }

  public VersionState state() {
    return state;
  }

  public String source() {
    return source;
  }

  /** Login, or {@link #RELEASE}. */
  public String author() {
    return author;
  }

  public boolean isShipped() {
    return author.equals(RELEASE);
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  /** Null when it never went out. */
  public Instant publishedAt() {
    return publishedAt;
  }

  /** Its hour; null when it has none. */
  public Instant publishAt() {
    return publishAt;
  }

  /** Number of the version it was written from; null for a new text and for shipped ones. */
  public Integer basedOn() {
    return basedOn;
  }

  /** What changed, in its author's words, or why it is stuck; null for nothing. */
  public String remark() {
    return remark;
  }

  /** Grows with each change, so that a draft open in two windows is noticed. */
  public long revision() {
    return revision;
  }
}
