package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.Report;
import fr.jalons.paroles.ReportRepository;
import fr.jalons.paroles.ReportService;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What visitors report, for professionals: a visitor may write what identifies somebody. */
@ApplicationScoped
@Transactional
public class ReportDeskService {
  private static final int MOST = 100;

  private final ReportRepository reports;
  private final ReportService words;
  private final ParoleRepository paroles;
  private final Members members;
  private final ParoleJournal journal;
  private final Me me;

  @Inject
  public ReportDeskService(
      ReportRepository reports,
      ReportService words,
      ParoleRepository paroles,
      Members members,
      ParoleJournal journal,
      Me me) {
    this.reports = reports;
    this.words = words;
    this.paroles = paroles;
    this.members = members;
    this.journal = journal;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected ReportDeskService() {
    this(null, null, null, null, null, null);
  }

  /** Reports that nobody has looked at, the oldest first; words only while their key exists. */
  @Allowed(Role.PRO)
  public List<ReportRow> open() {
    return reports.open(MOST).stream().map(this::row).flatMap(Optional::stream).toList();
  }

  /** The professional has looked at it and done what was to do. */
  @Allowed(Role.PRO)
  public void close(long id) {
    Report report = reports.find(id).orElseThrow(() -> new NotFound("No report " + id));
    Parole parole =
        paroles
            .findForChange(report.paroleId())
            .map(members::near)
            .orElseThrow(() -> new NotFound("No report " + id));
    report.close();
    journal.note(parole, "CLOSE_REPORT", me.as(Role.PRO), null);
  }

  private Optional<ReportRow> row(Report report) {
    return paroles
        .find(report.paroleId())
        .filter(parole -> parole.status() != ParoleStatus.PURGED)
        .filter(parole -> !members.keepsAway(parole))
        .map(
            parole ->
                new ReportRow(
                    report.id(),
                    report.paroleId(),
                    report.reason(),
                    report.hid(),
                    words.words(parole, report),
                    report.madeAt()));
  }
}
