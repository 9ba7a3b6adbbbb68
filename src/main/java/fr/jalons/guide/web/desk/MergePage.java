package fr.jalons.guide.web.desk;

import fr.jalons.guide.desk.Merge;
import fr.jalons.guide.desk.MergeService;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.RouteParams;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** An editor's draft beside what went out meanwhile. */
@Named
@RequestScoped
public class MergePage {
  @Inject private RouteParams params;
  @Inject private MergeService merges;
  @Inject private Desk desk;

  private DeskAddress address;
  private Merge merge;

  @PostConstruct
  void open() {
    address = DeskAddress.of(params);
    try {
      merge = merges.open(address.key());
    } catch (Refusal refusal) {
      desk.say(refusal);
    }
  }

  /** Goes on with the proposal as one's draft. */
  public void accept() {
    desk.carryOut(() -> merges.accept(address.key()), address.path());
  }

  /** Null when there is nothing to merge. */
  public Merge getMerge() {
    return merge;
  }

  public String getPath() {
    return address.path();
  }
}
