package fr.jalons.guide.web.desk;

import fr.jalons.guide.desk.Offer;
import fr.jalons.guide.desk.OfferService;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.platform.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a release brought over texts of our own. */
@Named
@RequestScoped
public class OffersPage {
  private static final String PAGE = "/pro/guide/livre";

  @Inject private OfferService service;
  @Inject private Desk desk;

  private List<Offer> offers;

  public List<Offer> getOffers() {
    if (offers == null) {
      offers = service.offers();
    }
    return offers;
  }

  public void take(Offer offer) {
    desk.carryOut(() -> service.take(offer.key()), PAGE);
  }

  public void leave(Offer offer) {
    desk.carryOut(() -> service.leave(offer.key()), PAGE);
  }

  /** Address of the text's page on the desk. */
  public String path(Offer offer) {
    DocumentKey key = offer.key();
    return key.isFact()
        ? "/pro/guide/faits/" + key.name()
        : "/pro/guide/" + key.language().code() + "/" + key.name();
  }
}
