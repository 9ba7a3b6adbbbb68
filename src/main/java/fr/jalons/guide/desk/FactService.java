package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.Fact;
import fr.jalons.guide.FactReader;
import fr.jalons.guide.FactSource;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheRenderer;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.GuideContent;
import fr.jalons.guide.lint.Linter;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.guide.versions.LiveEdit;
import fr.jalons.guide.versions.Publisher;
import fr.jalons.guide.versions.VersionState;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The facts that the guide rests on: one change mends every page that cites it. */
@ApplicationScoped
@Transactional
public class FactService {
  private final EditorAtWork editor;
  private final GuideDocumentRepository documents;
  private final GuideCatalogue catalogue;
  private final Publisher publisher;
  private final Linter linter;
  private final Today today;
  private final Clock clock;

  @Inject
  public FactService(
      EditorAtWork editor,
      GuideDocumentRepository documents,
      GuideCatalogue catalogue,
      Publisher publisher,
      Linter linter,
      Today today,
      Clock clock) {
    this.editor = editor;
    this.documents = documents;
    this.catalogue = catalogue;
    this.publisher = publisher;
    this.linter = linter;
    this.today = today;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected FactService() {
    this(null, null, null, null, null, null, null);
  }

  /** Every fact; the first to be checked stands first. */
  @Allowed(Role.EDITEUR)
  public List<FactRow> rows() {
    Set<Long> offered =
        documents.in(List.of(VersionState.OFFERED)).stream()
            .map(GuideVersion::documentId)
            .collect(Collectors.toSet());
    Set<String> names =
        offered.isEmpty()
            ? Set.of()
            : documents.all().stream()
                .filter(document -> offered.contains(document.id()))
                .map(document -> document.key().name())
                .collect(Collectors.toSet());
    return catalogue.facts().all().stream()
        .sorted(
            Comparator.comparing((Fact f) -> f.on(today.date()).checkBy()).thenComparing(Fact::id))
        .map(fact -> row(fact, names.contains(fact.id())))
        .toList();
  }

  private FactRow row(Fact fact, boolean offered) {
    Set<FactState> states = FactState.of(fact, today.date());
    if (offered) {
      states.add(FactState.OFFERED);
    }
    int uses = (int) catalogue.fiches().stream().filter(rests(fact.id())).count();
    return new FactRow(fact.on(today.date()), states, uses);
  }

  private static java.util.function.Predicate<Fiche> rests(String id) {
    return fiche -> fiche.facts().contains(id);
  }

  /** One fact and what rests on it. */
  @Allowed(Role.EDITEUR)
  public FactOnDesk open(String id) {
    Fact fact = fact(id);
    GuideDocument document = editor.document(DocumentKey.fact(id));
    int number = documents.live(document.id()).map(GuideVersion::number).orElse(0);
    List<FactUse> uses =
        catalogue.fiches().stream()
            .filter(rests(id))
            .map(fiche -> new FactUse(fiche.id(), fiche.title(), !passages(fiche, id).isEmpty()))
            .toList();
    return new FactOnDesk(fact, number, uses);
  }

  private Fact fact(String id) {
    return catalogue.facts().find(id).orElseThrow(() -> new NotFound("no fact " + id));
  }

  /** An earlier text of a fact, to be taken up again. */
  @Allowed(Role.EDITEUR)
  public Fact version(String id, int number) {
    GuideDocument document = editor.document(DocumentKey.fact(id));
    return documents
        .version(document.id(), number)
        .map(version -> FactReader.edited(document.key().file(), version.source()).get(0))
        .orElseThrow(() -> new NotFound("no version " + number));
  }

  /**
   * What readers would see of the change today, and on the day of its next value, passage by
   * passage; nothing is kept.
   */
  @Allowed(Role.EDITEUR)
  public List<FactEffect> effects(Fact changed) {
    GuideContent after =
        catalogue.with(
            List.of(new LiveEdit(DocumentKey.fact(changed.id()), FactSource.write(changed))));
    List<FactEffect> effects = new ArrayList<>(effects(changed, after, null));
    if (changed.next() != null && changed.next().validFrom().isAfter(today.date())) {
      effects.addAll(effects(changed, after, changed.next().validFrom()));
    }
    return effects;
  }

  /**
   * @param from the day; null for today
   */
  private List<FactEffect> effects(Fact changed, GuideContent after, LocalDate from) {
    FicheRenderer now = catalogue.renderer(today.date());
    FicheRenderer then = after.renderer(Language.FRENCH, from == null ? today.date() : from);
    return catalogue.fiches().stream()
        .flatMap(
            fiche ->
                passages(fiche, changed.id()).stream()
                    .map(
                        passage ->
                            new FactEffect(
                                fiche.id(),
                                fiche.title(),
                                from,
                                now.passage(passage),
                                then.passage(passage))))
        .toList();
  }

  private static List<String> passages(Fiche fiche, String id) {
    String cited = "{{" + id + "}}";
    List<String> texts = new ArrayList<>(List.of(fiche.answer()));
    fiche.sections().forEach(section -> texts.add(section.markdown()));
    return texts.stream()
        .flatMap(String::lines)
        .filter(line -> line.contains(cited))
        .map(line -> line.replaceFirst("^\\s*(?:\\d+\\.|[-*])\\s+", ""))
        .toList();
  }

  /**
   * Puts a changed fact in force, on every page at once.
   *
   * @param basedOn number of the version that the editor saw
   * @param remark why, in a few words; null for nothing
   * @throws Refusal when somebody changed it meanwhile, or a fiche could not be read with it
   */
  @Allowed(Role.EDITEUR)
  public void save(Fact changed, int basedOn, String remark) {
    DocumentKey key = DocumentKey.fact(changed.id());
    GuideDocument document = editor.forChange(key);
    GuideVersion live =
        documents.live(document.id()).orElseThrow(() -> new Refusal("guide.desk.refusal.nothing"));
    if (live.number() != basedOn) {
      throw new Refusal("guide.desk.refusal.fact-changed", editor.name(live.author()));
    }
    String text = FactSource.write(changed);
    if (text.equals(live.source())) {
      throw new Refusal("guide.desk.refusal.nothing");
    }
    if (!linter.check(key, text).isEmpty()) {
      throw new Refusal("guide.desk.refusal.fact");
    }
    GuideVersion version =
        GuideVersion.draft(document, editor.login(), text, basedOn, clock.instant());
    version.explain(remark);
    documents.add(version);
    publisher.publish(document, version, editor.actor(), "GUIDE_PUBLISHED");
  }
}
