package fr.jalons.guide.web.desk;

import fr.jalons.guide.links.CheckedLink;
import fr.jalons.guide.links.LinkProgress;
import fr.jalons.guide.links.LinkService;
import fr.jalons.platform.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Addresses of the guide, those that do not answer first. */
@Named
@RequestScoped
public class LinksPage {
  @Inject private LinkService service;
  @Inject private Desk desk;

  private List<CheckedLink> links;

  public List<CheckedLink> getLinks() {
    if (links == null) {
      links = service.links();
    }
    return links;
  }

  public boolean isAllowed() {
    return service.mayAsk();
  }

  public LinkProgress getProgress() {
    return service.progress();
  }

  public void check() {
    desk.carryOut(service::check);
  }

  /** Address of a text's page on the desk. */
  public String path(String place) {
    return place.contains("/") ? "/pro/guide/fr/" + place : "/pro/guide/faits/" + place;
  }
}
