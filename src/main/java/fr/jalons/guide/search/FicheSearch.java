package fr.jalons.guide.search;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.GuideContent;
import fr.jalons.guide.GuideFiles;
import fr.jalons.guide.Theme;
import fr.jalons.platform.Language;
import fr.jalons.platform.PortalStarted;
import fr.jalons.platform.PortalStarting;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Finds fiches. Its index follows the catalogue: another content gets another index. */
@ApplicationScoped
public class FicheSearch {
  private static final Duration AFTER_START = Duration.ofSeconds(3);
  private static final String SYNONYMS = "guide/fr/synonymes.yaml";
  private static final String DEMANDS = "guide/fr/demandes.yaml";

  @Resource private ManagedScheduledExecutorService later;

  private final GuideCatalogue catalogue;
  private Synonyms synonyms;
  private Echoes echoes;
  private FicheIndex index;

  @Inject
  public FicheSearch(GuideCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** For the container's proxy. */
  protected FicheSearch() {
    this(null);
  }

  /** Reads the synonyms; a malformed file refuses the start. */
  void prepare(@Observes @Priority(PortalStarting.CHECKS) PortalStarting starting) {
    synonyms = Synonyms.read(SYNONYMS, GuideFiles.read(SYNONYMS));
  }

  /** Indexes once the start has had its processor: who searches before waits for it. */
  void index(@Observes PortalStarted started) {
    later.schedule((Runnable) this::index, AFTER_START.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * @param language of the page on which it was typed: its translations are searched first
   * @param text what was typed; as much of it as makes sense is used
   * @param theme only this theme, or null
   * @param age only fiches of this age page, {@code 16}, or null
   * @param most at most so many fiches
   * @return the best first; empty when nothing is near
   */
  public List<SearchHit> search(Language language, String text, Theme theme, String age, int most) {
    return index().search(language, text, theme, age, most);
  }

  private synchronized FicheIndex index() {
    GuideContent content = catalogue.content();
    if (index == null || index.content() != content) {
      if (echoes == null) {
        echoes = new Echoes(Demands.read(DEMANDS, GuideFiles.read(DEMANDS)));
      }
      index = new FicheIndex(content, synonyms, echoes, FicheSearch::themeWords);
    }
    return index;
  }

  private static String themeWords(Fiche fiche) {
    return fiche.id().theme().slug().replace('-', ' ');
  }
}
