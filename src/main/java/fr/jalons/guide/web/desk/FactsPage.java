package fr.jalons.guide.web.desk;

import fr.jalons.guide.desk.FactRow;
import fr.jalons.guide.desk.FactService;
import fr.jalons.guide.desk.FactState;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** Every fact, the first to be checked first. */
@Named
@ViewScoped
public class FactsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private FactService facts;
  @Inject private FormInput input;

  private String words;
  private FactState state;
  private String done;
  private transient List<FactRow> rows;

  @PostConstruct
  void open() {
    state = input.choice("etat", FactState.class).orElse(null);
    done = "fact".equals(input.text("fait")) ? Messages.text("guide.desk.done.fact") : null;
  }

  /** Those that answer the words and the state that were chosen. */
  public List<FactRow> getRows() {
    if (rows == null) {
      rows = facts.rows().stream().filter(this::wanted).toList();
    }
    return rows;
  }

  private boolean wanted(FactRow row) {
    String sought = CleanText.of(words).toLowerCase(Locale.FRENCH);
    String all = row.fact().id() + " " + row.fact().statement() + " " + row.fact().value();
    return (state == null || row.states().contains(state))
        && all.toLowerCase(Locale.FRENCH).contains(sought);
  }

  public FactState[] getStates() {
    return FactState.values();
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
    rows = null;
  }

  public FactState getState() {
    return state;
  }

  public void setState(FactState state) {
    this.state = state;
    rows = null;
  }
}
