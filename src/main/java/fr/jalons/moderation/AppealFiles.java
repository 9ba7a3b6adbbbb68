package fr.jalons.moderation;

import fr.jalons.paroles.Appeal;
import fr.jalons.paroles.AppealRepository;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Finds appeals, and sees to it that only those whom they wait for open them. */
@ApplicationScoped
class AppealFiles {
  private static final int MOST = 200;

  /** An appeal with what it is about. */
  record File(Appeal appeal, Parole parole) {}

  private final ParoleRepository paroles;
  private final AppealRepository appeals;
  private final AppealPanel panel;
  private final Me me;
  private final Clock clock;

  @Inject
  AppealFiles(
      ParoleRepository paroles, AppealRepository appeals, AppealPanel panel, Me me, Clock clock) {
    this.paroles = paroles;
    this.appeals = appeals;
    this.panel = panel;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected AppealFiles() {
    this(null, null, null, null, null);
  }

  /** All that are open, the oldest first. */
  List<File> open() {
    return paroles.waiting(ParoleStatus.APPEALED, clock.instant(), MOST).stream()
        .map(id -> paroles.find(id).orElseThrow())
        .map(parole -> new File(appeals.about(parole.id()).orElseThrow(), parole))
        .toList();
  }

  boolean isMine(File file) {
    return panel.wanted(file.appeal(), file.parole()).stream()
        .anyMatch(member -> member.id() == me.id());
  }

  boolean waitsForNobody(File file) {
    return panel.wanted(file.appeal(), file.parole()).isEmpty();
  }

  /**
   * @throws NotFound when there is no such appeal, or when it does not wait for the reader at work
   */
  File mine(long id, boolean toChange) {
    return (toChange ? paroles.findForChange(id) : paroles.find(id))
        .filter(parole -> parole.status() == ParoleStatus.APPEALED)
        .map(parole -> new File(appeals.about(id).orElseThrow(), parole))
        .filter(this::isMine)
        .orElseThrow(() -> new NotFound("No appeal about " + id));
  }
}
