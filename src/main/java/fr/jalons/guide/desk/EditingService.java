package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.FicheSource;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.lint.Linter;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.guide.versions.Publisher;
import fr.jalons.guide.versions.VersionState;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Editors write: each has one draft of a fiche, which nobody else changes, until it goes out. */
@ApplicationScoped
@Transactional
public class EditingService {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
  private static final int LONGEST_SLUG = 60;
  private static final int LONGEST_REMARK = 400;

  private final EditorAtWork editor;
  private final GuideDocumentRepository documents;
  private final GuideCatalogue catalogue;
  private final Publisher publisher;
  private final Linter linter;
  private final FrenchBasis french;
  private final Clock clock;

  @Inject
  public EditingService(
      EditorAtWork editor,
      GuideDocumentRepository documents,
      GuideCatalogue catalogue,
      Publisher publisher,
      Linter linter,
      FrenchBasis french,
      Clock clock) {
    this.editor = editor;
    this.documents = documents;
    this.catalogue = catalogue;
    this.publisher = publisher;
    this.linter = linter;
    this.french = french;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected EditingService() {
    this(null, null, null, null, null, null, null);
  }

  /** The fiche as the signed-in editor finds it. */
  @Allowed(Role.EDITEUR)
  public Editing open(DocumentKey key) {
    GuideDocument document = editor.document(key);
    List<GuideVersion> versions = documents.versions(document.id());
    Optional<GuideVersion> live = first(versions, VersionState.LIVE);
    Optional<GuideVersion> draft = documents.draft(document.id(), editor.login());
    GuideVersion shown = draft.or(() -> live).or(() -> versions.stream().findFirst()).orElseThrow();
    Integer liveNumber = live.map(GuideVersion::number).orElse(null);
    return new Editing(
        key,
        catalogue.source(key.language(), shown.source()),
        draft.isPresent() ? shown.basedOn() : liveNumber,
        draft.map(GuideVersion::revision).orElse(0L),
        liveNumber,
        document.owner(),
        first(versions, VersionState.SCHEDULED).map(GuideVersion::publishAt).orElse(null),
        versions.stream()
            .filter(version -> version.state() == VersionState.DRAFT)
            .filter(version -> !version.author().equals(editor.login()))
            .map(
                version ->
                    new OtherDraft(
                        editor.name(version.author()), version.writtenAt(), version.number()))
            .toList());
  }

  private static Optional<GuideVersion> first(List<GuideVersion> versions, VersionState state) {
    return versions.stream().filter(version -> version.state() == state).findFirst();
  }

  /**
   * Keeps what the editor has written so far.
   *
   * @param basedOn number of the version it was begun from
   * @param revision of the draft it follows; 0 for a first one
   * @return revision of the draft now; 0 when there was nothing to keep
   * @throws Refusal when the draft was changed in another window
   */
  @Allowed(Role.EDITEUR)
  public long keep(DocumentKey key, FicheSource written, Integer basedOn, long revision) {
    GuideDocument document = editor.forChange(key);
    String begun = basedOn == null ? null : text(document, basedOn);
    FicheSource source = french.noted(key, written, begun);
    String text = catalogue.write(key.language(), source);
    Optional<GuideVersion> draft = documents.draft(document.id(), editor.login());
    if (draft.isEmpty()) {
      return begin(document, source, text, basedOn);
    }
    GuideVersion mine = draft.get();
    if (mine.revision() != revision) {
      throw new Refusal("guide.desk.refusal.elsewhere");
    }
    if (!mine.source().equals(text)) {
      mine.rewrite(text, basedOn, clock.instant());
      documents.flush();
    }
    return mine.revision();
  }

  private long begin(GuideDocument document, FicheSource source, String text, Integer basedOn) {
    boolean unchanged =
        basedOn != null
            && source.equals(catalogue.source(document.key().language(), text(document, basedOn)));
    if (unchanged) {
      return 0;
    }
    GuideVersion draft =
        GuideVersion.draft(document, editor.login(), text, basedOn, clock.instant());
    documents.add(draft);
    return draft.revision();
  }

  private String text(GuideDocument document, int number) {
    return documents.version(document.id(), number).map(GuideVersion::source).orElse("");
  }

  /**
   * Puts the editor's draft before readers.
   *
   * @param remark what changed, in a few words; null for nothing
   * @throws Refusal when the linter finds something, or another text went out meanwhile
   */
  @Allowed(Role.EDITEUR)
  public void publish(DocumentKey key, String remark) {
    GuideDocument document = editor.forChange(key);
    GuideVersion draft = publishable(document);
    draft.explain(shortened(remark));
    publisher.publish(document, draft, editor.actor(), "GUIDE_PUBLISHED");
  }

  /** Lets the editor's draft go out by itself, under the same conditions. */
  @Allowed(Role.EDITEUR)
  public void schedule(DocumentKey key, Instant at, String remark) {
    if (at == null || !at.isAfter(clock.instant())) {
      throw new Refusal("guide.desk.refusal.hour");
    }
    GuideDocument document = editor.forChange(key);
    GuideVersion draft = publishable(document);
    draft.explain(shortened(remark));
    draft.schedule(at);
    editor.record(document, "GUIDE_SCHEDULED", editor.seen(document), draft.source());
  }

  private GuideVersion publishable(GuideDocument document) {
    GuideVersion draft =
        documents
            .draft(document.id(), editor.login())
            .orElseThrow(() -> new Refusal("guide.desk.refusal.nothing"));
    if (!publisher.isCurrent(document, draft)) {
      throw new Refusal("guide.desk.refusal.stale");
    }
    if (!linter.check(document.key(), draft.source()).isEmpty()) {
      throw new Refusal("guide.desk.refusal.lint");
    }
    return draft;
  }

  /**
   * Takes a version up again: its text becomes the editor's draft, over what readers see now. A
   * draft that they had is put aside among the versions; a version that waited for its hour waits
   * no more.
   */
  @Allowed(Role.EDITEUR)
  public void takeUp(DocumentKey key, int number) {
    GuideDocument document = editor.forChange(key);
    GuideVersion wanted =
        documents
            .version(document.id(), number)
            .orElseThrow(() -> new NotFound("no version " + number));
    documents.draft(document.id(), editor.login()).ifPresent(GuideVersion::retire);
    if (wanted.state() == VersionState.SCHEDULED || wanted.state() == VersionState.STUCK) {
      wanted.retire();
      editor.record(document, "GUIDE_UNSCHEDULED", wanted.source(), editor.seen(document));
    }
    documents.flush();
    Integer live = documents.live(document.id()).map(GuideVersion::number).orElse(null);
    Integer basis = wanted.state() == VersionState.DRAFT ? wanted.basedOn() : live;
    documents.add(
        GuideVersion.draft(document, editor.login(), wanted.source(), basis, clock.instant()));
  }

  /** Puts the editor's draft aside; it stays among the versions. */
  @Allowed(Role.EDITEUR)
  public void putAside(DocumentKey key) {
    GuideDocument document = editor.forChange(key);
    documents.draft(document.id(), editor.login()).ifPresent(GuideVersion::retire);
  }

  /** Who can look after a fiche, by login. */
  @Allowed(Role.EDITEUR)
  public Map<String, String> editors() {
    Map<String, String> names = new LinkedHashMap<>();
    editor.editors().forEach(one -> names.put(one.login(), one.displayName()));
    return names;
  }

  /**
   * Says who looks after a fiche.
   *
   * @param login of an editor; null for nobody
   */
  @Allowed(Role.EDITEUR)
  public void giveTo(DocumentKey key, String login) {
    boolean known = editor.editors().stream().anyMatch(one -> one.login().equals(login));
    if (login != null && !known) {
      throw new Refusal("guide.desk.refusal.owner");
    }
    GuideDocument document = editor.forChange(key);
    String before = document.owner();
    document.giveTo(login);
    editor.record(document, "GUIDE_OWNER", String.valueOf(before), String.valueOf(login));
  }

  /** Begins a fiche that nobody reads yet; its address takes small letters, digits and hyphens. */
  @Allowed(Role.EDITEUR)
  public void begin(FicheId id, String title) {
    if (!SLUG.matcher(id.slug()).matches() || id.slug().length() > LONGEST_SLUG) {
      throw new Refusal("guide.desk.refusal.slug");
    }
    DocumentKey key = DocumentKey.fiche(Language.FRENCH, id);
    if (documents.find(key).isPresent()) {
      throw new Refusal("guide.desk.refusal.exists");
    }
    GuideDocument document = GuideDocument.begun(key);
    document.giveTo(editor.login());
    documents.add(document);
    String text = catalogue.write(Language.FRENCH, FicheSource.blank(title));
    documents.add(GuideVersion.draft(document, editor.login(), text, null, clock.instant()));
    editor.record(document, "GUIDE_BEGUN", null, text);
  }

  private static String shortened(String remark) {
    return remark == null || remark.length() <= LONGEST_REMARK
        ? remark
        : remark.substring(0, LONGEST_REMARK);
  }
}
