package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What must be checked again, and when. */
@ApplicationScoped
public class ReviewService {
  private final GuideCatalogue catalogue;
  private final Today today;

  @Inject
  public ReviewService(GuideCatalogue catalogue, Today today) {
    this.catalogue = catalogue;
    this.today = today;
  }

  /** For the CDI proxy. */
  protected ReviewService() {
    this(null, null);
  }

  /** Fiches, facts and journeys by the month in which they come due; what is late stands first. */
  @Allowed(Role.EDITEUR)
  public List<ReviewMonth> months() {
    LocalDate day = today.date();
    Map<YearMonth, List<Due>> months =
        dues().stream()
            .collect(
                Collectors.groupingBy(
                    due -> due.late(day) ? YearMonth.of(0, 1) : YearMonth.from(due.by()),
                    TreeMap::new,
                    Collectors.toList()));
    return months.entrySet().stream()
        .map(month -> new ReviewMonth(month.getKey(), month.getValue()))
        .toList();
  }

  /** Everything with a date, the earliest first. */
  List<Due> dues() {
    List<Due> dues = new ArrayList<>();
    catalogue
        .fiches()
        .forEach(
            fiche ->
                dues.add(
                    new Due(
                        Due.Kind.FICHE,
                        fiche.title(),
                        "/pro/guide/fr/" + fiche.id(),
                        fiche.review())));
    catalogue
        .facts()
        .all()
        .forEach(
            fact ->
                dues.add(
                    new Due(
                        Due.Kind.FACT,
                        fact.id() + " · " + fact.statement(),
                        "/pro/guide/faits/" + fact.id(),
                        fact.on(today.date()).checkBy())));
    catalogue
        .journeys()
        .forEach(
            journey ->
                dues.add(
                    new Due(Due.Kind.JOURNEY, journey.title(), journey.path(), journey.review())));
    dues.sort(Comparator.comparing(Due::by).thenComparing(Due::kind).thenComparing(Due::title));
    return dues;
  }
}
