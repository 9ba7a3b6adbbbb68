package fr.jalons.guide.web.desk;

import fr.jalons.guide.Theme;
import fr.jalons.guide.desk.DeskListService;
import fr.jalons.guide.desk.DeskRow;
import fr.jalons.guide.desk.FicheState;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Every fiche, with what waits for an editor. */
@Named
@ViewScoped
public class GuideDesk implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> DONE =
      Set.of("publish", "schedule", "aside", "fact", "proofread");

  @Inject private DeskListService list;
  @Inject private FormInput input;

  private String words;
  private FicheState state;
  private Theme theme;
  private DeskRows rows;
  private String done;

  @PostConstruct
  void open() {
    state = input.choice("etat", FicheState.class).orElse(null);
    rows = new DeskRows(list, this::wanted);
    String act = input.text("fait");
    done = act != null && DONE.contains(act) ? Messages.text("guide.desk.done." + act) : null;
  }

  private boolean wanted(DeskRow row) {
    return (state == null || row.states().contains(state))
        && (theme == null || row.theme() == theme)
        && plain(row.title()).contains(plain(words));
  }

  private static String plain(String text) {
    return Normalizer.normalize(CleanText.of(text), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.FRENCH);
  }

  public DeskRows getRows() {
    return rows;
  }

  public FicheState[] getStates() {
    return FicheState.values();
  }

  public Theme[] getThemes() {
    return Theme.values();
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    return done;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public FicheState getState() {
    return state;
  }

  public void setState(FicheState state) {
    this.state = state;
  }

  public Theme getTheme() {
    return theme;
  }

  public void setTheme(Theme theme) {
    this.theme = theme;
  }
}
