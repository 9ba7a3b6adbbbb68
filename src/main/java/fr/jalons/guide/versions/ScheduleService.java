package fr.jalons.guide.versions;

import fr.jalons.guide.lint.Linter;
import fr.jalons.journal.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Publishes texts at their hour, once whatever the number of nodes. */
@ApplicationScoped
public class ScheduleService {
  /** Why a text is stuck: another went out since it was begun. */
  public static final String STALE = "stale";

  /** Why a text is stuck: it breaks an editorial rule by now. */
  public static final String LINT = "lint";

  private static final Actor CLOCK = Actor.system("guide");
  private static final int AT_ONCE = 50;

  private final GuideDocumentRepository documents;
  private final Publisher publisher;
  private final Linter linter;
  private final GuideJournal journal;
  private final Clock clock;

  @Inject
  public ScheduleService(
      GuideDocumentRepository documents,
      Publisher publisher,
      Linter linter,
      GuideJournal journal,
      Clock clock) {
    this.documents = documents;
    this.publisher = publisher;
    this.linter = linter;
    this.journal = journal;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ScheduleService() {
    this(null, null, null, null, null);
  }

  /** Ids of versions whose hour has come. */
  @Transactional
  public List<Long> due() {
    return documents.due(clock.instant(), AT_ONCE);
  }

  /**
   * Publishes one, unless it was taken back or published meanwhile, or may not be read any more.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void publish(long id) {
    GuideVersion version = documents.version(id);
    GuideDocument document = documents.forChange(version.documentId());
    documents.refresh(version);
    if (version.state() != VersionState.SCHEDULED) {
      return;
    }
    if (!publisher.isCurrent(document, version)) {
      stick(document, version, STALE);
    } else if (!linter.check(document.key(), version.source()).isEmpty()) {
      stick(document, version, LINT);
    } else {
      publisher.publish(document, version, CLOCK, "GUIDE_PUBLISHED_ON_TIME");
    }
  }

  private void stick(GuideDocument document, GuideVersion version, String reason) {
    version.stick(reason);
    journal.record(document, "GUIDE_STUCK", CLOCK, version.source(), journal.seen(document));
  }
}
