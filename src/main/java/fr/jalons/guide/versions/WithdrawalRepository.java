package fr.jalons.guide.versions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which fiches are out of the guide. */
@ApplicationScoped
public class WithdrawalRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** The latest first. */
  public List<Withdrawal> all() {
    List<Withdrawal> all = new ArrayList<>();
    for (Object row :
        entities
            .createNativeQuery(
                "SELECT fiche, instead, reason, author, at FROM guide_withdrawal"
                    + " ORDER BY at DESC, fiche")
            .getResultList()) {
      Object[] cells = (Object[]) row;
      all.add(
          new Withdrawal(
              cells[0].toString(),
              cells[1] == null ? null : cells[1].toString(),
              cells[2].toString(),
              cells[3].toString(),
              instant(cells[4])));
    }
    return all;
  }

  /** Takes a fiche out; what it answered in place of others is answered where it now leads. */
  public void add(Withdrawal withdrawal) {
    entities
        .createNativeQuery("UPDATE guide_withdrawal SET instead = ?1 WHERE instead = ?2")
        .setParameter(1, withdrawal.instead())
        .setParameter(2, withdrawal.fiche())
        .executeUpdate();
    entities
        .createNativeQuery(
            "INSERT INTO guide_withdrawal (fiche, instead, reason, author, at)"
                + " VALUES (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, withdrawal.fiche())
        .setParameter(2, withdrawal.instead())
        .setParameter(3, withdrawal.reason())
        .setParameter(4, withdrawal.author())
        .setParameter(
            5, Timestamp.valueOf(LocalDateTime.ofInstant(withdrawal.at(), ZoneOffset.UTC)))
        .executeUpdate();
  }

  /** Whether it was out. */
  public boolean remove(String fiche) {
    return entities
            .createNativeQuery("DELETE FROM guide_withdrawal WHERE fiche = ?1")
            .setParameter(1, fiche)
            .executeUpdate()
        > 0;
  }

  private static Instant instant(Object cell) {
    return cell instanceof Timestamp time
        ? time.toLocalDateTime().toInstant(ZoneOffset.UTC)
        : ((LocalDateTime) cell).toInstant(ZoneOffset.UTC);
  }
}
