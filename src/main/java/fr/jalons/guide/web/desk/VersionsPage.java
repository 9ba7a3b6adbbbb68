package fr.jalons.guide.web.desk;

import fr.jalons.guide.desk.EditingService;
import fr.jalons.guide.desk.PartChange;
import fr.jalons.guide.desk.VersionRow;
import fr.jalons.guide.desk.VersionService;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Versions of a text, and the differences between two of them. */
@Named
@RequestScoped
public class VersionsPage {
  @Inject private RouteParams params;
  @Inject private FormInput input;
  @Inject private VersionService versions;
  @Inject private EditingService editing;
  @Inject private Desk desk;

  private DeskAddress address;
  private List<VersionRow> rows;
  private int before;
  private int after;
  private List<PartChange> changes = List.of();

  @PostConstruct
  void open() {
    address = DeskAddress.of(params);
    rows = versions.list(address.key());
    after = number("apres", rows.get(0).number());
    before = number("avant", Math.max(1, after - 1));
    changes = versions.compare(address.key(), before, after);
  }

  private int number(String name, int otherwise) {
    String typed = input.text(name);
    return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : otherwise;
  }

  /** Makes a version the editor's draft, over what readers see now. */
  public void takeUp(int number) {
    desk.carryOut(() -> editing.takeUp(address.key(), number), address.path());
  }

  public boolean isFact() {
    return address.key().isFact();
  }

  public String getPath() {
    return address.path();
  }

  public String getName() {
    return address.key().name();
  }

  public List<VersionRow> getRows() {
    return rows;
  }

  public int getBefore() {
    return before;
  }

  public int getAfter() {
    return after;
  }

  public List<PartChange> getChanges() {
    return changes;
  }
}
