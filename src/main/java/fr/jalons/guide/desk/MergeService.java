package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.FicheSource;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Brings an editor's draft together with what went out since they began it. */
@ApplicationScoped
@Transactional
public class MergeService {
  private final EditorAtWork editor;
  private final GuideDocumentRepository documents;
  private final GuideCatalogue catalogue;
  private final Clock clock;

  @Inject
  public MergeService(
      EditorAtWork editor,
      GuideDocumentRepository documents,
      GuideCatalogue catalogue,
      Clock clock) {
    this.editor = editor;
    this.documents = documents;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected MergeService() {
    this(null, null, null, null);
  }

  /** Who published meanwhile, and the parts that either changed. */
  @Allowed(Role.EDITEUR)
  public Merge open(DocumentKey key) {
    GuideDocument document = editor.document(key);
    GuideVersion theirs = live(document);
    return new Merge(
        editor.name(theirs.author()),
        theirs.publishedAt(),
        parts(document).stream().filter(MergedPart::changed).toList());
  }

  /** Makes the proposal the editor's draft, over what readers see now; what they had is kept. */
  @Allowed(Role.EDITEUR)
  public void accept(DocumentKey key) {
    GuideDocument document = editor.forChange(key);
    String text =
        catalogue.write(key.language(), Parts.fiche(MergedPart.proposals(parts(document))));
    mine(document).retire();
    documents.flush();
    documents.add(
        GuideVersion.draft(
            document, editor.login(), text, live(document).number(), clock.instant()));
  }

  /** Brings together what one person wrote in two windows. */
  @Allowed(Role.EDITEUR)
  public FicheSource reunite(FicheSource base, FicheSource mine, FicheSource theirs) {
    return Parts.fiche(
        MergedPart.proposals(MergedPart.of(Parts.of(base), Parts.of(mine), Parts.of(theirs))));
  }

  private List<MergedPart> parts(GuideDocument document) {
    GuideVersion mine = mine(document);
    String base =
        mine.basedOn() == null
            ? ""
            : documents.version(document.id(), mine.basedOn()).orElseThrow().source();
    return MergedPart.of(
        parts(document, base),
        parts(document, mine.source()),
        parts(document, live(document).source()));
  }

  private Map<String, String> parts(GuideDocument document, String source) {
    return Parts.of(catalogue.source(document.key().language(), source));
  }

  private GuideVersion mine(GuideDocument document) {
    return documents
        .draft(document.id(), editor.login())
        .orElseThrow(() -> new Refusal("guide.desk.refusal.nothing"));
  }

  private GuideVersion live(GuideDocument document) {
    return documents
        .live(document.id())
        .orElseThrow(() -> new Refusal("guide.desk.refusal.nothing"));
  }
}
