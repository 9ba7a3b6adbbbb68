package fr.jalons.guide.web;

import fr.jalons.guide.EmergencyNeed;
import fr.jalons.guide.GuideCatalogue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whom to call now, by need. */
@Named
@RequestScoped
public class EmergencyPage {
  @Inject private GuideCatalogue catalogue;

  /** Danger: shown before anything else. */
  public List<EmergencyNeed> getAtOnce() {
    return catalogue.emergency().stream().filter(EmergencyNeed::danger).toList();
  }

  public List<EmergencyNeed> getOthers() {
    return catalogue.emergency().stream().filter(need -> !need.danger()).toList();
  }
}
