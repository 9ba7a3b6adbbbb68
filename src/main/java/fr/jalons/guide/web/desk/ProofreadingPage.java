package fr.jalons.guide.web.desk;

import fr.jalons.guide.SectionKind;
import fr.jalons.guide.desk.Proofreading;
import fr.jalons.guide.desk.ProofreadingService;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A translation beside its French text. */
@Named
@ViewScoped
public class ProofreadingPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RouteParams params;
  @Inject private ProofreadingService service;
  @Inject private Desk desk;

  private DeskAddress address;
  private int number;
  private String remark;
  private transient Proofreading opened;

  @PostConstruct
  void open() {
    address = DeskAddress.of(params);
    number = getOpened().number();
  }

  /** Says that the translation was read and is right. */
  public void approve() {
    String words = CleanText.of(remark);
    desk.carryOut(
        () -> service.approve(address.key(), number, words.isEmpty() ? null : words),
        "/pro/guide/traductions?fait=proofread");
  }

  public Proofreading getOpened() {
    if (opened == null) {
      opened = service.open(address.key());
    }
    return opened;
  }

  public SectionKind[] getKinds() {
    return SectionKind.values();
  }

  /** Address of the translation's page on the desk. */
  public String getPath() {
    return address.path();
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }
}
