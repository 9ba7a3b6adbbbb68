package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Pdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Prints the sheet that goes with a danger that is passed on. */
@ApplicationScoped
@Transactional
public class SheetService {
  private final AlertRepository alerts;
  private final AlertFiles files;
  private final SheetWriter writer;
  private final Leased leased;
  private final Minutes minutes;

  @Inject
  public SheetService(
      AlertRepository alerts,
      AlertFiles files,
      SheetWriter writer,
      Leased leased,
      Minutes minutes) {
    this.alerts = alerts;
    this.files = files;
    this.writer = writer;
    this.leased = leased;
    this.minutes = minutes;
  }

  /** For the CDI proxy. */
  protected SheetService() {
    this(null, null, null, null, null);
  }

  /**
   * The sheet as an accessible PDF; each printing is in the journal.
   *
   * @throws NotFound when the alert was not passed on, or is not for this referent
   */
  @Allowed(Role.REFERENT)
  public byte[] print(long id) {
    Alert alert =
        alerts
            .find(id)
            .filter(found -> found.transmittedAt() != null && files.isMine(found))
            .orElseThrow(() -> new NotFound("No sheet of alert " + id));
    Parole parole = leased.any(alert.paroleId());
    byte[] sheet = Pdf.render(writer.write(files.whole(alert), alert.transmittedAt()));
    minutes.note(parole, "PRINT_SHEET", null, Role.REFERENT);
    return sheet;
  }
}
