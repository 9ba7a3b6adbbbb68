package fr.jalons.guide;

import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.LiveEdit;
import fr.jalons.guide.versions.WithdrawalRepository;
import fr.jalons.platform.ContentVersion;
import fr.jalons.platform.Language;
import fr.jalons.platform.PortalStarting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;

/**
 * What readers find in the guide: the shipped files, read when the portal starts, with editors'
 * texts over them. It follows the content version, so that every node shows a publication.
 */
@ApplicationScoped
public class GuideCatalogue {
  private final ContentVersion version;
  private final GuideDocumentRepository documents;
  private final WithdrawalRepository withdrawals;

  private SortedMap<String, String> shipped;
  private List<LiveEdit> edits;
  private volatile Withdrawn withdrawn;
  private volatile GuideContent content;
  private volatile long seen = Long.MIN_VALUE;

  @Inject
  public GuideCatalogue(
      ContentVersion version, GuideDocumentRepository documents, WithdrawalRepository withdrawals) {
    this.version = version;
    this.documents = documents;
    this.withdrawals = withdrawals;
  }

  /** For the CDI proxy. */
  protected GuideCatalogue() {
    this(null, null, null);
  }

  /** Reads the content; a malformed file refuses the start. */
  void load(@Observes @Priority(PortalStarting.CONTENT) PortalStarting starting) {
    shipped = GuideFiles.read();
    follow(version.current());
  }

  /** Everything as it stands now; another object once it has changed. */
  public GuideContent content() {
    long now = version.current();
    if (now != seen) {
      follow(now);
    }
    return content;
  }

  /** Paroles make the content version grow too: only other edits make another content. */
  private synchronized void follow(long now) {
    if (now == seen) {
      return;
    }
    List<LiveEdit> current = documents.edits();
    Withdrawn out = new Withdrawn(withdrawals.all());
    if (!current.equals(edits) || !out.equals(withdrawn)) {
      content = EditedGuide.read(shipped, current, out);
      edits = current;
      withdrawn = out;
    }
    seen = now;
  }

  /**
   * What readers would find if these texts were live too.
   *
   * @throws fr.jalons.platform.StartUpRefused when that is malformed, with file, line and reason
   */
  public synchronized GuideContent with(List<LiveEdit> more) {
    List<LiveEdit> all = new ArrayList<>(documents.edits());
    all.addAll(more);
    return GuideContent.read(
        EditedGuide.files(shipped, all), EditedGuide.facts(all), new Withdrawn(withdrawals.all()));
  }

  /** Fiches that editors took out of the guide. */
  public Withdrawn withdrawn() {
    content();
    return withdrawn;
  }

  /** Themes that have something to read, in their order. */
  public List<Theme> themes() {
    return Arrays.stream(Theme.values()).filter(theme -> !fiches(theme).isEmpty()).toList();
  }

  public List<Fiche> fiches() {
    return content().fiches();
  }

  public List<Fiche> fiches(Theme theme) {
    return where(fiche -> fiche.id().theme() == theme);
  }

  /** Fiches that speak to one of these ages. */
  public List<Fiche> forAges(Set<AgeGroup> ages) {
    return where(fiche -> fiche.ages().stream().anyMatch(ages::contains));
  }

  /** Fiches written for this situation, not those for everyone. */
  public List<Fiche> forSituation(Situation situation) {
    return where(fiche -> fiche.situations().contains(situation));
  }

  /** Situations that something is written for. */
  public List<Situation> situations() {
    return Arrays.stream(Situation.values()).filter(s -> !forSituation(s).isEmpty()).toList();
  }

  /** The fiche at {@code /guide/<theme>/<slug>}. */
  public Optional<Fiche> find(String theme, String slug) {
    return Theme.ofSlug(theme).flatMap(known -> content().find(new FicheId(known, slug)));
  }

  /** Those of these {@code <theme>/<slug>} that exist. */
  public List<Fiche> at(List<String> paths) {
    return paths.stream()
        .map(path -> path.split("/"))
        .map(parts -> parts.length == 2 ? find(parts[0], parts[1]).orElse(null) : null)
        .filter(Objects::nonNull)
        .toList();
  }

  public FactBase facts() {
    return content().facts();
  }

  /** Journeys through several fiches. */
  public List<Journey> journeys() {
    return content().journeys();
  }

  /** The fiche in another language; empty when nobody has translated it. */
  public Optional<FicheTranslation> translation(Language language, FicheId id) {
    return content().translation(language, id);
  }

  /** Tells journeys, emergency numbers and words in this language. */
  public Phrases phrases(Language language) {
    return content().phrases(language);
  }

  /** Renders fiches in French as they stand on {@code day}. */
  public FicheRenderer renderer(LocalDate day) {
    return renderer(Language.FRENCH, day);
  }

  /** Renders fiches that are written in {@code language} as they stand on {@code day}. */
  public FicheRenderer renderer(Language language, LocalDate day) {
    return content().renderer(language, day);
  }

  /** What an author wrote, part by part, even when it is not yet fit to be read. */
  public FicheSource source(Language language, String text) {
    Headings headings = content().headings();
    return FicheSource.read(text, heading -> headings.kind(language, heading));
  }

  /** The text of these parts, as content files hold it. */
  public String write(Language language, FicheSource source) {
    Headings headings = content().headings();
    return source.write(kind -> headings.of(language, kind));
  }

  public Glossary glossary() {
    return content().glossary();
  }

  /** Numbers to call, by need; danger stands first. */
  public List<EmergencyNeed> emergency() {
    return content().emergency();
  }

  private List<Fiche> where(Predicate<Fiche> wanted) {
    return content().fiches().stream().filter(wanted).toList();
  }
}
