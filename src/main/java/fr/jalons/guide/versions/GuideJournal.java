package fr.jalons.guide.versions;

import fr.jalons.journal.Actor;
import fr.jalons.journal.JournalEvent;
import fr.jalons.journal.KeyedJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Writes what is done to the guide into the journal, with keyed hashes of the text that stood
 * before and of the text the act ends with.
 */
@ApplicationScoped
public class GuideJournal {
  private final KeyedJournal journal;
  private final GuideDocumentRepository documents;

  @Inject
  public GuideJournal(KeyedJournal journal, GuideDocumentRepository documents) {
    this.journal = journal;
    this.documents = documents;
  }

  /** For the CDI proxy. */
  protected GuideJournal() {
    this(null, null);
  }

  /**
   * @param before null when there was nothing; empty when there was nothing to read
   */
  public void record(GuideDocument document, String act, Actor actor, String before, String after) {
    String type = "GUIDE_" + document.key().kind();
    journal.record(JournalEvent.on(type, document.id(), act, actor), before, after);
  }

  /** The text that readers see, empty while they see none. */
  public String seen(GuideDocument document) {
    return documents.live(document.id()).map(GuideVersion::source).orElse("");
  }

  /**
   * A release was taken in.
   *
   * @param before name of the one before, null when this is the first
   */
  void shipped(Actor actor, String before, String after) {
    journal.record(JournalEvent.of("GUIDE_SHIPPED", actor), before, after);
  }
}
