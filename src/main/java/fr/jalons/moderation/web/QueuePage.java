package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.AlertRow;
import fr.jalons.moderation.DismissalService;
import fr.jalons.moderation.QueueFilter;
import fr.jalons.moderation.QueueRow;
import fr.jalons.moderation.QueueService;
import fr.jalons.moderation.Shelf;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * One page of the signed-in reader's queue. It stays as it was opened while others work: what comes
 * meanwhile is counted and announced, never slipped in.
 */
@Named("queue")
@ViewScoped
public class QueuePage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PAGE = 25;

  @Inject private QueueService queue;
  @Inject private DismissalService dismissals;
  @Inject private CurrentAccount me;
  @Inject private FormInput input;
  @Inject private Desk desk;
  @Inject private Clock clock;

  private QueueAddress here;
  private QueueChoice choice;
  private Instant opened;
  private List<QueueRow> rows;
  private boolean more;
  private int arrived;
  private boolean next;

  @PostConstruct
  void open() {
    here = QueueAddress.in(input, me.has(Role.PRO) ? Role.PRO : Role.USAGER);
    choice = new QueueChoice(here.filter());
    opened = clock.instant();
    next = here.shelf() == Shelf.TO_READ && queue.hasNext(here.filter());
    rows = here.before() == null ? forwards() : backwards();
  }

  private List<QueueRow> forwards() {
    List<QueueRow> found = queue.page(here.shelf(), here.filter(), here.after(), PAGE + 1);
    more = found.size() > PAGE;
    return List.copyOf(found.subList(0, Math.min(PAGE, found.size())));
  }

  private List<QueueRow> backwards() {
    List<QueueRow> found = queue.pageBefore(here.shelf(), here.filter(), here.before(), PAGE);
    more = true;
    if (found.size() < PAGE) {
      // the beginning is near: the first page, whole
      here = here.with(here.filter());
      return forwards();
    }
    return List.copyOf(found);
  }

  /** Looks whether anything has come since the page was opened. */
  public void look() {
    arrived = queue.arrivedSince(here.shelf(), here.filter(), opened);
  }

  /** Turns the chosen filters into an address. */
  public void choose() {
    desk.go(here.with(choice.filter()).path());
  }

  public QueueChoice getChoice() {
    return choice;
  }

  public boolean isFiltered() {
    return !choice.filter().equals(QueueFilter.ALL);
  }

  public Shelf getShelf() {
    return here.shelf();
  }

  /** Shelves that this reader has. */
  public List<Shelf> getShelves() {
    Role role = me.has(Role.PRO) ? Role.PRO : Role.USAGER;
    return Arrays.stream(Shelf.values()).filter(one -> one.isFor(role)).toList();
  }

  public List<QueueRow> getRows() {
    return rows;
  }

  /** How many have come since the page was opened. */
  public int getArrived() {
    return arrived;
  }

  /** Whether a parole waits that is free. */
  public boolean isNext() {
    return next;
  }

  /** Where the next free parole opens. */
  public String getNextPath() {
    return here.with(here.filter()).next();
  }

  /** The same shelf, all of it. */
  public String getAllPath() {
    return new QueueAddress(here.shelf(), QueueFilter.ALL, null, null).path();
  }

  /** The beginning of what is on the screen, with what has come meanwhile. */
  public String getFirstPath() {
    return here.with(here.filter()).path();
  }

  /** The page before; null on the first. */
  public String getBackPath() {
    return here.after() == null && here.before() == null || rows.isEmpty()
        ? null
        : here.ahead(rows.get(0).key()).path();
  }

  /** The page behind; null on the last. */
  public String getForthPath() {
    return more && !rows.isEmpty() ? here.behind(rows.get(rows.size() - 1).key()).path() : null;
  }

  public String shelfPath(Shelf shelf) {
    return here.on(shelf).path();
  }

  public String itemPath(QueueRow row) {
    return here.with(here.filter()).item(row.id());
  }

  /** Dismissals of alerts that wait for this professional; none for user members. */
  public List<AlertRow> getDismissals() {
    return me.has(Role.PRO) ? dismissals.toConfirm() : List.of();
  }

  QueueAddress here() {
    return here;
  }
}
