package fr.jalons.moderation.web;

import fr.jalons.moderation.AppealRow;
import fr.jalons.moderation.AppealsService;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Appeals that wait for the one who looks. */
@Named("appealsPage")
@RequestScoped
public class AppealsPage {
  private static final Set<String> DONE = Set.of("admit", "doubt", "confirm", "object");

  @Inject private AppealsService appeals;
  @Inject private FormInput input;

  private List<AppealRow> rows;

  @PostConstruct
  void load() {
    rows = appeals.mine();
  }

  public List<AppealRow> getRows() {
    return rows;
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    String act = input.text("fait");
    return act != null && DONE.contains(act)
        ? Messages.text("moderation.appeals.done." + act)
        : null;
  }
}
