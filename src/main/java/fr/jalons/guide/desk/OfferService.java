package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.guide.versions.Publisher;
import fr.jalons.guide.versions.VersionState;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a release shipped over texts that editors had changed, to take or to leave one by one. */
@ApplicationScoped
@Transactional
public class OfferService {
  private final EditorAtWork editor;
  private final GuideDocumentRepository documents;
  private final VersionService versions;
  private final Publisher publisher;

  @Inject
  public OfferService(
      EditorAtWork editor,
      GuideDocumentRepository documents,
      VersionService versions,
      Publisher publisher) {
    this.editor = editor;
    this.documents = documents;
    this.versions = versions;
    this.publisher = publisher;
  }

  /** For the CDI proxy. */
  protected OfferService() {
    this(null, null, null, null);
  }

  /** What waits for an editor's choice. */
  @Allowed(Role.EDITEUR)
  public List<Offer> offers() {
    List<GuideVersion> offered = documents.in(List.of(VersionState.OFFERED));
    if (offered.isEmpty()) {
      return List.of();
    }
    Map<Long, GuideDocument> all =
        documents.all().stream().collect(Collectors.toMap(GuideDocument::id, Function.identity()));
    return offered.stream().map(version -> offer(all.get(version.documentId()), version)).toList();
  }

  private Offer offer(GuideDocument document, GuideVersion shipped) {
    DocumentKey key = document.key();
    Map<String, String> ours =
        documents
            .live(document.id())
            .map(live -> versions.parts(key, live.source()))
            .orElse(Map.of());
    Map<String, String> theirs = versions.parts(key, shipped.source());
    String title = theirs.get(key.isFact() ? "statement" : "title");
    return new Offer(key, shipped.number(), title, PartChange.between(ours, theirs));
  }

  /** Puts the shipped text before readers; the text follows releases again. */
  @Allowed(Role.EDITEUR)
  public void take(DocumentKey key) {
    GuideDocument document = editor.forChange(key);
    publisher.publish(document, offered(document), editor.actor(), "GUIDE_OFFER_TAKEN");
  }

  /** Keeps the editors' text; the shipped one stays among the versions. */
  @Allowed(Role.EDITEUR)
  public void leave(DocumentKey key) {
    GuideDocument document = editor.forChange(key);
    GuideVersion shipped = offered(document);
    shipped.retire();
    editor.record(document, "GUIDE_OFFER_LEFT", shipped.source(), editor.seen(document));
  }

  private GuideVersion offered(GuideDocument document) {
    return documents
        .offered(document.id())
        .orElseThrow(() -> new Refusal("guide.desk.refusal.offer"));
  }
}
