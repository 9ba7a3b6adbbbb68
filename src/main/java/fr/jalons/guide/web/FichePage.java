package fr.jalons.guide.web;

import fr.jalons.directory.ServiceKind;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheRenderer;
import fr.jalons.guide.FicheView;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Theme;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One fiche as it stands today. */
@Named
@RequestScoped
public class FichePage {
  @Inject private GuideCatalogue catalogue;
  @Inject private RouteParams params;
  @Inject private Clock clock;

  private Theme theme;
  private FicheView fiche;
  private List<ServiceKind> services;
  private String ages;
  private List<FicheRow> related;
  private List<FicheRow> journeys;

  @PostConstruct
  void load() {
    Fiche found =
        catalogue
            .find(params.get("theme"), params.get("fiche"))
            .orElseThrow(() -> new NotFound("no such fiche"));
    theme = found.id().theme();
    fiche =
        new FicheRenderer(catalogue.facts(), catalogue.glossary(), LocalDate.now(clock))
            .render(found);
    services = found.services();
    ages = AgeLabels.of(found.ages());
    journeys = JourneysPage.passingBy(found.id(), catalogue);
    related = FicheRow.of(catalogue.at(found.related()));
  }

  public Theme getTheme() {
    return theme;
  }

  public FicheView getFiche() {
    return fiche;
  }

  /** Its name in addresses. */
  public String getSlug() {
    return params.get("fiche");
  }

  /** Address of this page, for its QR code. */
  public String getPublicPath() {
    return params.path();
  }

  /** Kinds of service that can help, for the way to the directory. */
  public List<ServiceKind> getServices() {
    return services;
  }

  public String getAges() {
    return ages;
  }

  /** Journeys of which this fiche is a step. */
  public List<FicheRow> getJourneys() {
    return journeys;
  }

  public List<FicheRow> getRelated() {
    return related;
  }
}
