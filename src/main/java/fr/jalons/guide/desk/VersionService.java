package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.FactReader;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Shows editors every version of a text, and how any two differ. */
@ApplicationScoped
@Transactional
public class VersionService {
  private final EditorAtWork editor;
  private final GuideDocumentRepository documents;
  private final GuideCatalogue catalogue;

  @Inject
  public VersionService(
      EditorAtWork editor, GuideDocumentRepository documents, GuideCatalogue catalogue) {
    this.editor = editor;
    this.documents = documents;
    this.catalogue = catalogue;
  }

  /** For the CDI proxy. */
  protected VersionService() {
    this(null, null, null);
  }

  /** Every version, the latest first. */
  @Allowed(Role.EDITEUR)
  public List<VersionRow> list(DocumentKey key) {
    return documents.versions(editor.document(key).id()).stream()
        .map(version -> VersionRow.of(version, editor.name(version.author())))
        .toList();
  }

  /** What changed from one version to another, part by part. */
  @Allowed(Role.EDITEUR)
  public List<PartChange> compare(DocumentKey key, int before, int after) {
    return PartChange.between(parts(key, before), parts(key, after));
  }

  private Map<String, String> parts(DocumentKey key, int number) {
    return documents
        .version(editor.document(key).id(), number)
        .map(GuideVersion::source)
        .map(source -> parts(key, source))
        .orElseThrow(() -> new NotFound("no version " + number));
  }

  /** A version's text as parts. */
  Map<String, String> parts(DocumentKey key, String source) {
    return key.isFact()
        ? Parts.of(FactReader.edited(key.file(), source).get(0))
        : Parts.of(catalogue.source(key.language(), source));
  }
}
