package fr.jalons.guide.web;

import fr.jalons.guide.EmergencyNeed;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Phrases;
import fr.jalons.guide.Told;
import fr.jalons.platform.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Whom to call now, by need. */
@Named
@RequestScoped
public class EmergencyPage {
  @Inject private GuideCatalogue catalogue;
  @Inject private Tongue tongue;

  /** Danger: shown before anything else. */
  public List<Told<EmergencyNeed>> getAtOnce() {
    return told(true);
  }

  public List<Told<EmergencyNeed>> getOthers() {
    return told(false);
  }

  private List<Told<EmergencyNeed>> told(boolean danger) {
    Phrases phrases = catalogue.phrases(tongue.language());
    return catalogue.emergency().stream()
        .filter(need -> need.danger() == danger)
        .map(phrases::tell)
        .toList();
  }
}
