package fr.jalons.guide.web;

import fr.jalons.guide.AgeGroup;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;
import fr.jalons.platform.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** What concerns somebody of a given age, theme by theme. */
@Named
@RequestScoped
public class AgePage {
  @Inject private GuideCatalogue catalogue;
  @Inject private RouteParams params;
  @Inject private Tongue tongue;

  private String age;
  private List<ThemeFiches> themes;

  @PostConstruct
  void load() {
    age = params.get("age");
    Set<AgeGroup> groups = AgeGroup.onPage(age);
    if (groups.isEmpty()) {
      throw new NotFound("no such age");
    }
    themes = ThemeFiches.of(catalogue.forAges(groups), catalogue, tongue.language());
  }

  public String getAge() {
    return age;
  }

  public List<ThemeFiches> getThemes() {
    return themes;
  }
}
