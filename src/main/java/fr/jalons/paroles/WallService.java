package fr.jalons.paroles;

import fr.jalons.paroles.ParoleText.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What readers see of the paroles. */
@ApplicationScoped
@Transactional
public class WallService {
  /** Paroles on one page of the wall. */
  public static final int PAGE = 20;

  private final ParoleRepository paroles;
  private final ParoleTexts texts;

  @Inject
  public WallService(ParoleRepository paroles, ParoleTexts texts) {
    this.paroles = paroles;
    this.texts = texts;
  }

  /** For the CDI proxy. */
  protected WallService() {
    this(null, null);
  }

  /** One page of published paroles, latest first. */
  public record Page(List<PublishedParole> paroles, int number, boolean hasNext) {}

  /**
   * @param number page, from 1
   */
  public Page page(int number) {
    List<Parole> found = paroles.wall((number - 1) * PAGE, PAGE + 1);
    return new Page(
        found.stream().limit(PAGE).map(this::view).toList(), number, found.size() > PAGE);
  }

  /** The published parole of this public name; empty when it is not, or no longer, published. */
  public Optional<PublishedParole> find(String publicId) {
    return paroles.findPublished(publicId).map(this::view);
  }

  private PublishedParole view(Parole parole) {
    return new PublishedParole(
        parole.publicId(),
        parole.subject().kind(),
        parole.authorKind(),
        parole.subject().theme(),
        YearMonth.from(parole.publishedAt().atZone(ZoneOffset.UTC)),
        texts.read(parole, Purpose.PUBLIC).orElse(""));
  }
}
