package fr.jalons.guide.web.desk;

import fr.jalons.directory.ServiceKind;
import fr.jalons.guide.AgeGroup;
import fr.jalons.guide.FicheView;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.SectionKind;
import fr.jalons.guide.Situation;
import fr.jalons.guide.desk.Editing;
import fr.jalons.guide.desk.EditingService;
import fr.jalons.guide.desk.Finding;
import fr.jalons.guide.desk.FindingService;
import fr.jalons.guide.desk.MergeService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Language;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Today;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * One fiche on the editor's desk. What is typed is kept as their draft while they type; remarks and
 * preview follow.
 */
@Named
@ViewScoped
public class FicheEditor implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final String LIST = "/pro/guide";

  @Inject private RouteParams params;
  @Inject private EditingService editing;
  @Inject private FindingService findings;
  @Inject private MergeService merges;
  @Inject private GuideCatalogue catalogue;
  @Inject private Desk desk;

  private DeskAddress address;
  private FicheForm form;
  private FicheForm kept;
  private Integer basedOn;
  private long revision;
  private boolean elsewhere;
  private String remark;
  private String hour;
  private String owner;

  private transient Editing opened;
  private transient List<Finding> found;

  @PostConstruct
  void open() {
    address = DeskAddress.of(params);
    read();
  }

  private void read() {
    opened = editing.open(address.key());
    form = FicheForm.of(opened.source());
    kept = FicheForm.of(opened.source());
    basedOn = opened.basedOn();
    revision = opened.revision();
    owner = opened.owner();
  }

  /** Keeps what was typed; while the draft was changed in another window, waits. */
  public void keep() {
    found = null;
    if (elsewhere) {
      return;
    }
    try {
      revision = editing.keep(address.key(), form.toSource(), basedOn, revision);
      kept = FicheForm.of(form.toSource());
    } catch (Refusal refusal) {
      elsewhere = true;
      desk.say(refusal);
    }
    opened = null;
  }

  /** Brings together what was written in two windows. */
  public void reunite() {
    Editing draft = editing.open(address.key());
    form = FicheForm.of(merges.reunite(kept.toSource(), form.toSource(), draft.source()));
    basedOn = draft.basedOn();
    revision = draft.revision();
    elsewhere = false;
    keep();
  }

  public void publish() {
    keep();
    if (!elsewhere) {
      desk.carryOut(() -> editing.publish(address.key(), words()), LIST + "?fait=publish");
    }
  }

  public void schedule() {
    keep();
    if (!elsewhere) {
      desk.carryOut(
          () -> editing.schedule(address.key(), typedHour(), words()), LIST + "?fait=schedule");
    }
  }

  public void putAside() {
    desk.carryOut(() -> editing.putAside(address.key()), LIST + "?fait=aside");
  }

  public void give() {
    desk.carryOut(() -> editing.giveTo(address.key(), owner));
    opened = null;
  }

  private String words() {
    String words = CleanText.of(remark);
    return words.isEmpty() ? null : words;
  }

  private Instant typedHour() {
    try {
      return hour == null ? null : LocalDateTime.parse(hour).atZone(Today.ZONE).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The fiche as it lies on the desk in this request. */
  public Editing getOpened() {
    if (opened == null) {
      opened = editing.open(address.key());
    }
    return opened;
  }

  public List<Finding> getFindings() {
    if (found == null) {
      found = findings.findings(address.key(), form.toSource());
    }
    return found;
  }

  /** The linter's sentence. */
  public String said(Finding finding) {
    return Messages.text(
        finding.remark().breach().messageKey(), finding.remark().arguments().toArray());
  }

  public FicheView getPreview() {
    return findings.preview(address.key(), form.toSource());
  }

  public Language getLanguage() {
    return address.key().language();
  }

  /** Whether it is the French fiche, not a translation. */
  public boolean isFrench() {
    return getLanguage() == Language.FRENCH;
  }

  /** Whether it can be taken out of the guide: all its languages go together. */
  public boolean isWithdrawable() {
    return isFrench() && catalogue.content().find(address.key().ficheId()).isPresent();
  }

  public String getPath() {
    return address.path();
  }

  /** Address of the page that readers see. */
  public String getPublicPath() {
    return getLanguage().prefix() + "/guide/" + address.theme() + "/" + address.name();
  }

  public AgeGroup[] getAges() {
    return AgeGroup.values();
  }

  public Situation[] getSituations() {
    return Situation.values();
  }

  public ServiceKind[] getServices() {
    return ServiceKind.values();
  }

  public SectionKind[] getKinds() {
    return SectionKind.values();
  }

  public Map<String, String> getEditors() {
    return editing.editors();
  }

  public FicheForm getForm() {
    return form;
  }

  /** Whether the draft was changed in another window. */
  public boolean isElsewhere() {
    return elsewhere;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public String getHour() {
    return hour;
  }

  public void setHour(String hour) {
    this.hour = hour;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner;
  }
}
