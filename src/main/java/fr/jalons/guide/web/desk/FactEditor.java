package fr.jalons.guide.web.desk;

import fr.jalons.guide.Confidence;
import fr.jalons.guide.Fact;
import fr.jalons.guide.desk.FactEffect;
import fr.jalons.guide.desk.FactOnDesk;
import fr.jalons.guide.desk.FactService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Today;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One fact: it is shown what a change does before it is put in force. */
@Named
@ViewScoped
public class FactEditor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RouteParams params;
  @Inject private FactService facts;
  @Inject private FormInput input;
  @Inject private Today today;
  @Inject private Desk desk;

  private String id;
  private int number;
  private Integer taken;
  private FactForm form;
  private String remark;
  private boolean shown;
  private transient FactOnDesk opened;
  private transient List<FactEffect> effects;

  @PostConstruct
  void open() {
    id = params.get("fact");
    String wanted = input.text("version");
    taken = wanted != null && wanted.matches("\\d{1,6}") ? Integer.valueOf(wanted) : null;
    Fact fact = taken == null ? getOpened().fact() : facts.version(id, taken);
    form = FactForm.of(fact.on(today.date()));
    number = getOpened().number();
  }

  /** Shows what the change does. */
  public void show() {
    try {
      effects = facts.effects(form.toFact(id));
      shown = true;
    } catch (Refusal refusal) {
      shown = false;
      desk.say(refusal);
    }
  }

  public void save() {
    String words = CleanText.of(remark);
    desk.carryOut(
        () -> facts.save(form.toFact(id), number, words.isEmpty() ? null : words),
        "/pro/guide/faits?fait=fact");
  }

  /** Number of the version whose text is taken up again; null when none is. */
  public Integer getTaken() {
    return taken;
  }

  public FactOnDesk getOpened() {
    if (opened == null) {
      opened = facts.open(id);
    }
    return opened;
  }

  public Confidence[] getConfidences() {
    return Confidence.values();
  }

  public FactForm getForm() {
    return form;
  }

  /** Whether the effects of what was typed have been asked for. */
  public boolean isShown() {
    return shown;
  }

  public List<FactEffect> getEffects() {
    return effects == null ? List.of() : effects;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
