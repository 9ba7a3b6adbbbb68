package fr.jalons.moderation.web;

import fr.jalons.moderation.InterestService;
import fr.jalons.moderation.InterestService.Declared;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** The services and territories that a member keeps away from. */
@Named("interestsPage")
@ViewScoped
public class InterestsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private InterestService interests;
  @Inject private FormInput input;
  @Inject private Desk desk;

  private String[] services;
  private String[] territories;

  @PostConstruct
  void load() {
    Declared mine = interests.mine();
    services = mine.services().toArray(String[]::new);
    territories = mine.territories().toArray(String[]::new);
  }

  public void declare() {
    desk.carryOut(
        () -> interests.declare(new Declared(Set.of(services), Set.of(territories))),
        "/pro/interets?fait=declare");
  }

  /** Whether a declaration was just kept. */
  public boolean isDone() {
    return "declare".equals(input.text("fait"));
  }

  public String[] getServices() {
    return services.clone();
  }

  public void setServices(String[] services) {
    this.services = services.clone();
  }

  public String[] getTerritories() {
    return territories.clone();
  }

  public void setTerritories(String[] territories) {
    this.territories = territories.clone();
  }
}
