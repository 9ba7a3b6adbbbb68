package fr.jalons.guide.web.desk;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.desk.WithdrawalService;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Takes one fiche out of the guide: what it means is said before. */
@Named
@RequestScoped
public class WithdrawalPage {
  @Inject private RouteParams params;
  @Inject private WithdrawalService service;
  @Inject private GuideCatalogue catalogue;
  @Inject private Desk desk;

  private DeskAddress address;
  private Fiche fiche;
  private WithdrawalService.Pointing pointing;
  private String instead;
  private String reason;

  @PostConstruct
  void open() {
    address = DeskAddress.of(params);
    DocumentKey key = address.key();
    if (key.language() != Language.FRENCH) {
      throw new NotFound("a fiche is taken out in all languages");
    }
    pointing = service.pointing(key.ficheId());
    fiche = catalogue.content().find(key.ficheId()).orElseThrow();
  }

  public void withdraw() {
    String other = CleanText.of(instead);
    desk.carryOut(
        () -> service.withdraw(fiche.id(), other.isEmpty() ? null : other, CleanText.of(reason)),
        "/pro/guide/retirees");
  }

  public Fiche getFiche() {
    return fiche;
  }

  /** What names it elsewhere in the guide. */
  public WithdrawalService.Pointing getPointing() {
    return pointing;
  }

  /** Fiches that can answer in its place: those of its theme first. */
  public List<Fiche> getOthers() {
    return catalogue.fiches().stream()
        .filter(other -> !other.id().equals(fiche.id()))
        .sorted(
            java.util.Comparator.comparing(
                other -> other.id().theme() == fiche.id().theme() ? 0 : 1))
        .toList();
  }

  public String getPath() {
    return address.path();
  }

  public String getInstead() {
    return instead;
  }

  public void setInstead(String instead) {
    this.instead = instead;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
