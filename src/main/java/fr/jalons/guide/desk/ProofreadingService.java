package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.FicheSource;
import fr.jalons.guide.FicheTranslation;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.guide.versions.Publisher;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Translations beside the French text. A proof-reading is a version of its own: who published it
 * has read it, on that day, against the French text of that day.
 */
@ApplicationScoped
@Transactional
public class ProofreadingService {
  private final EditorAtWork editor;
  private final GuideDocumentRepository documents;
  private final GuideCatalogue catalogue;
  private final Publisher publisher;
  private final Today today;
  private final Clock clock;

  @Inject
  public ProofreadingService(
      EditorAtWork editor,
      GuideDocumentRepository documents,
      GuideCatalogue catalogue,
      Publisher publisher,
      Today today,
      Clock clock) {
    this.editor = editor;
    this.documents = documents;
    this.catalogue = catalogue;
    this.publisher = publisher;
    this.today = today;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ProofreadingService() {
    this(null, null, null, null, null, null);
  }

  /** Fiches of which a language has a translation. */
  @Allowed(Role.EDITEUR)
  public List<FicheTranslation> translations(Language language) {
    return catalogue.fiches().stream()
        .flatMap(fiche -> catalogue.translation(language, fiche.id()).stream())
        .toList();
  }

  /** Whether the French text is another one by now. */
  @Allowed(Role.EDITEUR)
  public boolean behind(FicheTranslation translation) {
    return translation.behind(french(translation.fiche().id()));
  }

  @Allowed(Role.EDITEUR)
  public Proofreading open(DocumentKey key) {
    Fiche french = french(key.ficheId());
    FicheTranslation translation = translation(key);
    GuideVersion version = live(editor.document(key));
    GuideDocument original = editor.document(DocumentKey.fiche(Language.FRENCH, key.ficheId()));
    return new Proofreading(
        key,
        catalogue.source(Language.FRENCH, live(original).source()),
        catalogue.source(key.language(), version.source()),
        version.number(),
        editor.name(version.author()),
        version.publishedAt(),
        translation.behind(french));
  }

  /**
   * Says that the signed-in editor, or somebody for whom they answer, has read the translation
   * beside the French text and finds it right.
   *
   * @param number of the version that was read
   */
  @Allowed(Role.EDITEUR)
  public void approve(DocumentKey key, int number, String remark) {
    GuideDocument document = editor.forChange(key);
    GuideVersion read = live(document);
    if (read.number() != number) {
      throw new Refusal("guide.desk.refusal.stale");
    }
    FicheSource source =
        catalogue.source(key.language(), read.source()).readOn(today.date(), french(key.ficheId()));
    GuideVersion version =
        GuideVersion.draft(
            document,
            editor.login(),
            catalogue.write(key.language(), source),
            number,
            clock.instant());
    documents.draft(document.id(), editor.login()).ifPresent(GuideVersion::retire);
    documents.flush();
    version.explain(remark);
    documents.add(version);
    publisher.publish(document, version, editor.actor(), "GUIDE_PROOFREAD");
  }

  private Fiche french(FicheId id) {
    return catalogue.content().find(id).orElseThrow(() -> new NotFound("no fiche " + id));
  }

  private FicheTranslation translation(DocumentKey key) {
    return catalogue
        .translation(key.language(), key.ficheId())
        .orElseThrow(() -> new NotFound("no translation " + key));
  }

  private GuideVersion live(GuideDocument document) {
    return documents
        .live(document.id())
        .orElseThrow(() -> new NotFound("nothing to read of " + document.key()));
  }
}
