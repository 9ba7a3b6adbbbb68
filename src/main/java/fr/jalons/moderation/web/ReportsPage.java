package fr.jalons.moderation.web;

import fr.jalons.moderation.ReportDeskService;
import fr.jalons.moderation.ReportRow;
import fr.jalons.platform.web.Desk;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What visitors report. */
@Named("reportsPage")
@ViewScoped
public class ReportsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReportDeskService reports;
  @Inject private Desk desk;

  private transient List<ReportRow> rows;

  @PostConstruct
  void load() {
    getRows();
  }

  public List<ReportRow> getRows() {
    if (rows == null) {
      rows = reports.open();
    }
    return rows;
  }

  public void close(long id) {
    desk.carryOut(() -> reports.close(id), "/pro/signalements");
  }
}
