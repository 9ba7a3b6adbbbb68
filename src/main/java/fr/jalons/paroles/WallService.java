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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What readers see of the paroles. */
@ApplicationScoped
@Transactional
public class WallService {
  /** Paroles on one page of the wall. */
  public static final int PAGE = 20;

  private static final Set<ParoleStatus> GONE_FOR_GOOD =
      EnumSet.of(ParoleStatus.WITHDRAWN, ParoleStatus.TRANSMITTED, ParoleStatus.PURGED);

  private final ParoleRepository paroles;
  private final WallRepository wall;
  private final ParoleTexts texts;
  private final Answers answers;
  private final Departement departement;

  @Inject
  public WallService(
      ParoleRepository paroles,
      WallRepository wall,
      ParoleTexts texts,
      Answers answers,
      Departement departement) {
    this.paroles = paroles;
    this.wall = wall;
    this.texts = texts;
    this.answers = answers;
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected WallService() {
    this(null, null, null, null, null);
  }

  /** One page of published paroles, latest first. */
  public record Page(List<PublishedParole> paroles, int number, boolean hasNext) {}

  /** One page of all that is published, from 1. */
  public Page page(int number) {
    return page(WallFilter.ALL, number);
  }

  /**
   * @param number page, from 1
   */
  public Page page(WallFilter filter, int number) {
    List<String> named =
        departement.pack().measures().stream()
            .filter(Measure::mayBeNamed)
            .map(Measure::id)
            .toList();
    List<Parole> found = wall.find(filter, named, (number - 1) * PAGE, PAGE + 1);
    return new Page(views(found.stream().limit(PAGE).toList()), number, found.size() > PAGE);
  }

  /** The published parole of this public name; empty when it is not, or no longer, published. */
  public Optional<PublishedParole> find(String publicId) {
    return paroles.findPublished(publicId).map(parole -> views(List.of(parole)).get(0));
  }

  /** Whether a text stood at this public name that can never stand there again. */
  public boolean isGone(String publicId) {
    return wall.status(publicId).filter(GONE_FOR_GOOD::contains).isPresent();
  }

  private List<PublishedParole> views(List<Parole> found) {
    Map<Long, List<PublishedAnswer>> replies = answers.shown(found);
    return found.stream()
        .map(parole -> view(parole, replies.getOrDefault(parole.id(), List.of())))
        .toList();
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

  private PublishedParole view(Parole parole, List<PublishedAnswer> replies) {
    return new PublishedParole(
        parole.publicId(),
        parole.subject().kind(),
        parole.authorKind(),
        parole.subject().theme(),
        about(parole.subject()),
        YearMonth.from(parole.publishedAt().atZone(Departement.ZONE)),
        texts.read(parole, Purpose.PUBLIC).orElse(""),
        replies);
  }
}
