package fr.jalons.guide.versions;

import fr.jalons.journal.Actor;
import fr.jalons.platform.ContentChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Puts a version before readers, inside the caller's transaction and on a document it holds. */
@ApplicationScoped
public class Publisher {
  private final GuideDocumentRepository documents;
  private final GuideJournal journal;
  private final Event<ContentChanged> changes;
  private final Clock clock;

  @Inject
  public Publisher(
      GuideDocumentRepository documents,
      GuideJournal journal,
      Event<ContentChanged> changes,
      Clock clock) {
    this.documents = documents;
    this.journal = journal;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Publisher() {
    this(null, null, null, null);
  }

  /** Whether no other text went out since the version was begun. */
  public boolean isCurrent(GuideDocument document, GuideVersion version) {
    Integer live = documents.live(document.id()).map(GuideVersion::number).orElse(null);
    return java.util.Objects.equals(live, version.basedOn());
  }

  /**
   * @param act what the journal calls it
   */
  public void publish(GuideDocument document, GuideVersion version, Actor actor, String act) {
    String before = journal.seen(document);
    documents.live(document.id()).ifPresent(GuideVersion::retire);
    version.goLive(clock.instant());
    document.nowShows(Sha256.of(version.source()));
    changes.fire(new ContentChanged());
    journal.record(document, act, actor, before, version.source());
  }
}
