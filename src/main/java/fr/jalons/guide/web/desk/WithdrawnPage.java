package fr.jalons.guide.web.desk;

import fr.jalons.guide.desk.WithdrawalService;
import fr.jalons.guide.versions.Withdrawal;
import fr.jalons.platform.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Fiches that are out of the guide, and the way back. */
@Named
@RequestScoped
public class WithdrawnPage {
  private static final String PAGE = "/pro/guide/retirees";

  @Inject private WithdrawalService service;
  @Inject private Desk desk;

  private List<Withdrawal> rows;

  public List<Withdrawal> getRows() {
    if (rows == null) {
      rows = service.withdrawn();
    }
    return rows;
  }

  public void bringBack(Withdrawal row) {
    String[] parts = row.fiche().split("/");
    DeskAddress address = new DeskAddress("fr", parts[0], parts[1]);
    desk.carryOut(() -> service.bringBack(address.key().ficheId()), PAGE);
  }
}
