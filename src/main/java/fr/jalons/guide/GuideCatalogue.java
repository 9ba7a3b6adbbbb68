package fr.jalons.guide;

import fr.jalons.platform.Language;
import fr.jalons.platform.PortalStarting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What readers find in the guide. Read from the shipped files when the portal starts. */
@ApplicationScoped
public class GuideCatalogue {
  private volatile GuideContent content;

  /** Reads the content; a malformed file refuses the start. */
  void load(@Observes @Priority(PortalStarting.CONTENT) PortalStarting starting) {
    content = GuideContent.read(GuideFiles.read());
  }

  /** Everything as it stands now; another object once it has changed. */
  public GuideContent content() {
    return content;
  }

  /** Themes that have something to read, in their order. */
  public List<Theme> themes() {
    return Arrays.stream(Theme.values()).filter(theme -> !fiches(theme).isEmpty()).toList();
  }

  public List<Fiche> fiches() {
    return content.fiches();
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
    return Theme.ofSlug(theme).flatMap(known -> content.find(new FicheId(known, slug)));
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
    return content.facts();
  }

  /** Journeys through several fiches. */
  public List<Journey> journeys() {
    return content.journeys();
  }

  /** The fiche in another language; empty when nobody has translated it. */
  public Optional<FicheTranslation> translation(Language language, FicheId id) {
    return content.translation(language, id);
  }

  /** Renders fiches in French as they stand on {@code day}. */
  public FicheRenderer renderer(LocalDate day) {
    return renderer(Language.FRENCH, day);
  }

  /** Renders fiches that are written in {@code language} as they stand on {@code day}. */
  public FicheRenderer renderer(Language language, LocalDate day) {
    return new FicheRenderer(
        content.facts(), content.glossary(), day, language, content.headings());
  }

  public Glossary glossary() {
    return content.glossary();
  }

  /** Numbers to call, by need; danger stands first. */
  public List<EmergencyNeed> emergency() {
    return content.emergency();
  }

  private List<Fiche> where(Predicate<Fiche> wanted) {
    return content.fiches().stream().filter(wanted).toList();
  }
}
