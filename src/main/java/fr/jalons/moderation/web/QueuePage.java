package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AlertRow;
import fr.jalons.moderation.DismissalService;
import fr.jalons.moderation.QueueService;
import fr.jalons.moderation.Shelf;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The queue of the signed-in reader, and the shelves beside it. */
@Named("queue")
@ViewScoped
public class QueuePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Set<String> DONE =
      Set.of(
          "propose", "agree", "disagree", "ask", "alert", "stop", "suspend", "leave", "dismissal");

  @Inject private QueueService queue;
  @Inject private DismissalService dismissals;
  @Inject private CurrentAccount me;
  @Inject private FormInput input;

  private Shelf shelf;
  private QueueRows rows;
  private String done;

  @PostConstruct
  void open() {
    shelf =
        input
            .choice("vue", Shelf.class)
            .filter(wanted -> wanted.isFor(role()))
            .orElse(Shelf.TO_READ);
    rows = new QueueRows(queue, shelf);
    String act = input.text("fait");
    done = act != null && DONE.contains(act) ? Messages.text("moderation.done." + act) : null;
  }

  private Role role() {
    return me.has(Role.PRO) ? Role.PRO : Role.USAGER;
  }

  public Shelf getShelf() {
    return shelf;
  }

  /** Shelves that this reader has. */
  public List<Shelf> getShelves() {
    return Arrays.stream(Shelf.values()).filter(one -> one.isFor(role())).toList();
  }

  public QueueRows getRows() {
    return rows;
  }

  /** Number of the first parole that waits and is free; null when there is none. */
  public Long getNext() {
    return queue.next().orElse(null);
  }

  /** Dismissals of alerts that wait for this professional; none for user members. */
  public List<AlertRow> getDismissals() {
    return me.has(Role.PRO) ? dismissals.toConfirm() : List.of();
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    return done;
  }
}
