package fr.jalons.guide.web;

import fr.jalons.directory.ServiceKind;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.FicheTranslation;
import fr.jalons.guide.FicheView;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Theme;
import fr.jalons.guide.Withdrawn;
import fr.jalons.platform.Gone;
import fr.jalons.platform.Language;
import fr.jalons.platform.Moved;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Today;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.RouteParams;
import fr.jalons.platform.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** One fiche as it stands today. */
@Named
@RequestScoped
public class FichePage {
  @Inject private GuideCatalogue catalogue;
  @Inject private RouteParams params;
  @Inject private Today today;
  @Inject private Tongue tongue;

  private Theme theme;
  private FicheView fiche;
  private FicheTranslation translation;
  private boolean behind;
  private List<ServiceKind> services;
  private String ages;
  private List<FicheRow> related;
  private List<FicheRow> journeys;

  @PostConstruct
  void load() {
    Fiche found =
        catalogue
            .find(params.get("theme"), params.get("fiche"))
            .orElseThrow(() -> absent(params.get("theme") + "/" + params.get("fiche")));
    theme = found.id().theme();
    translation = catalogue.translation(tongue.language(), found.id()).orElse(null);
    behind = translation != null && translation.behind(found);
    LocalDate day = today.date();
    fiche =
        translation == null
            ? catalogue.renderer(day).render(found)
            : catalogue.renderer(tongue.language(), day).render(translation.fiche());
    services = found.services();
    ages = AgeLabels.of(found.ages());
    journeys = JourneysPage.passingBy(found.id(), catalogue, tongue.language());
    related = FicheRow.of(catalogue.at(found.related()), catalogue, tongue.language());
  }

  /** A fiche that editors took out leads to the one that answers in its place. */
  private NotFound absent(String fiche) {
    Withdrawn withdrawn = catalogue.withdrawn();
    if (!withdrawn.contains(fiche)) {
      return new NotFound("no such fiche");
    }
    return withdrawn
        .instead(fiche)
        .<NotFound>map(other -> new Moved(tongue.getPrefix() + "/guide/" + other))
        .orElseGet(this::gone);
  }

  private Gone gone() {
    String message = "taken out of the guide";
    return Theme.ofSlug(params.get("theme"))
        .map(
            known ->
                new Gone(
                    message, Messages.text(known.messageKey()), tongue.getPrefix() + known.path()))
        .orElseGet(() -> new Gone(message));
  }

  public Theme getTheme() {
    return theme;
  }

  public FicheView getFiche() {
    return fiche;
  }

  /** Language of the text: the page's own, or French when nobody has translated it. */
  public Language getLanguage() {
    return translation == null ? Language.FRENCH : translation.language();
  }

  /** Whether the reader's language is another one than the text's. */
  public boolean isFallback() {
    return getLanguage() != tongue.language();
  }

  /** Whether no speaker of the language has read the translation. */
  public boolean isNotProofread() {
    return translation != null && !translation.proofread();
  }

  /** Whether the French text changed since it was translated. */
  public boolean isBehind() {
    return behind;
  }

  /** Languages, without the page's own, in which the text can be read. */
  public List<Tongue.Way> getOthers() {
    FicheId id = new FicheId(theme, params.get("fiche"));
    List<String> codes =
        Arrays.stream(Language.values())
            .filter(l -> l == Language.FRENCH || catalogue.translation(l, id).isPresent())
            .filter(l -> l != tongue.language())
            .map(Language::code)
            .toList();
    return tongue.getWays().stream().filter(way -> codes.contains(way.code())).toList();
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
