package fr.jalons.moderation;

import fr.jalons.paroles.Parole;
import fr.jalons.paroles.Report;
import fr.jalons.paroles.ReportRepository;
import fr.jalons.paroles.ReportService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** What visitors wrote of danger in a published text, for referents. */
@ApplicationScoped
class DangerReports {
  private final ReportRepository reports;
  private final ReportService words;

  @Inject
  DangerReports(ReportRepository reports, ReportService words) {
    this.reports = reports;
    this.words = words;
  }

  /** For the CDI proxy. */
  protected DangerReports() {
    this(null, null);
  }

  /** The oldest first. */
  List<Report> of(Parole parole) {
    return reports.ofDanger(parole.id());
  }

  /** What they wrote, where they wrote anything. */
  List<String> words(Parole parole, List<Report> about) {
    return about.stream()
        .map(report -> words.words(parole, report))
        .filter(Objects::nonNull)
        .toList();
  }
}
