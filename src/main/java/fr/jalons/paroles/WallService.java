package fr.jalons.paroles;

import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack;
import fr.jalons.departement.DepartementPack.Measure;
import fr.jalons.departement.DepartementPack.Territory;
import fr.jalons.paroles.ParoleText.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
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
  private final Departement departement;

  @Inject
  public WallService(ParoleRepository paroles, ParoleTexts texts, Departement departement) {
    this.paroles = paroles;
    this.texts = texts;
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected WallService() {
    this(null, null, null);
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

  private String about(Subject subject) {
    DepartementPack pack = departement.pack();
    return pack.measure(subject.service())
        .filter(Measure::mayBeNamed)
        .map(Measure::name)
        .or(
            () ->
                pack.territory(subject.territory())
                    .filter(Territory::mayBeNamed)
                    .map(Territory::name))
        .orElse(null);
  }

  private PublishedParole view(Parole parole) {
    return new PublishedParole(
        parole.publicId(),
        parole.subject().kind(),
        parole.authorKind(),
        parole.subject().theme(),
        about(parole.subject()),
        YearMonth.from(parole.publishedAt().atZone(Departement.ZONE)),
        texts.read(parole, Purpose.PUBLIC).orElse(""));
  }
}
