package fr.jalons.guide.web.desk;

import fr.jalons.guide.FicheId;
import fr.jalons.guide.Theme;
import fr.jalons.guide.desk.EditingService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Begins a fiche. */
@Named
@RequestScoped
public class NewFiche {
  @Inject private EditingService editing;
  @Inject private Desk desk;

  private Theme theme = Theme.PAPERWORK;
  private String title;
  private String slug;

  public void begin() {
    FicheId id = new FicheId(theme, CleanText.of(slug));
    desk.carryOut(
        () -> editing.begin(id, CleanText.of(title)),
        "/pro/guide/fr/" + theme.slug() + "/" + id.slug());
  }

  public Theme[] getThemes() {
    return Theme.values();
  }

  public Theme getTheme() {
    return theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getSlug() {
    return slug;
  }

  public void setSlug(String slug) {
    this.slug = slug;
  }
}
