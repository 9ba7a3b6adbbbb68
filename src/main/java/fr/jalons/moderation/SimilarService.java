package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.PublishedParole;
import fr.jalons.paroles.WallService;
import fr.jalons.platform.ContentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Published paroles that speak of the same things, so that a reader sees what was done with them. A
 * text that is not published is compared with published ones and never kept; the index follows the
 * content version, so that what was withdrawn is not found again.
 */
@ApplicationScoped
public class SimilarService {
  /** Pages of the wall that are compared, the latest first. */
  private static final int MOST_PAGES = 50;

  private static final int MOST_FOUND = 3;

  private final WallService wall;
  private final ContentVersion version;

  private SimilarTexts texts;
  private long builtFor;

  @Inject
  public SimilarService(WallService wall, ContentVersion version) {
    this.wall = wall;
    this.version = version;
  }

  /** For the CDI proxy. */
  protected SimilarService() {
    this(null, null);
  }

  /**
   * What is nearest to a text, the nearest first; empty when nothing is near.
   *
   * @param except public name of the parole that the text is of; null when it has none
   */
  @Allowed(Role.PRO)
  public List<PublishedParole> to(String text, String except) {
    return index().nearest(text, MOST_FOUND + 1).stream()
        .filter(found -> !found.publicId().equals(except))
        .limit(MOST_FOUND)
        .toList();
  }

  private synchronized SimilarTexts index() {
    long now = version.current();
    if (texts == null || builtFor != now) {
      texts = new SimilarTexts(published());
      builtFor = now;
    }
    return texts;
  }

  private List<PublishedParole> published() {
    List<PublishedParole> all = new ArrayList<>();
    WallService.Page page;
    int number = 0;
    do {
      number++;
      page = wall.page(number);
      all.addAll(page.paroles());
    } while (page.hasNext() && number < MOST_PAGES);
    return all;
  }
}
