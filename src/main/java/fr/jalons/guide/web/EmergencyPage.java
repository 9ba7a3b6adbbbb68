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

  public List<EmergencyNeed> getNeeds() {
    return catalogue.emergency();
  }
}
