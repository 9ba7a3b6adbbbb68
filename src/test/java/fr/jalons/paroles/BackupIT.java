package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.AnotherPortal;
import fr.jalons.testing.Dump;
import fr.jalons.testing.SharedDatabase;
import fr.jalons.testing.Soon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The operator's way of docs/operations/backup.md: a real dump, an erasure and a withdrawal after
 * it, a restore.
 */
class BackupIT {
  private static final String NAME = "jalons_backup";
  private static final String ERASED = "Le chat de Zelmira dormait sur le radiateur du foyer.";
  private static final String TAKEN_BACK = "La fenêtre de Bramivelle donnait sur les péniches.";
  private static final String KEPT = "Le jardin de Vercelot donnait des radis en avril.";

  @TempDir private Path elsewhere;

  @Test
  void what_was_erased_or_withdrawn_after_the_dump_does_not_come_back_with_it() throws Exception {
    try (AnotherPortal portal = AnotherPortal.onItsOwn("backup")) {
      String erasedCode = given(portal, ERASED);
      long erased = portal.tables().number("SELECT MAX(id) FROM parole");
      String takenBackCode = given(portal, TAKEN_BACK);
      long takenBack = portal.tables().number("SELECT MAX(id) FROM parole");
      String keptCode = given(portal, KEPT);
      long paroles = portal.tables().number("SELECT COUNT(*) FROM parole");
      Path dump = elsewhere.resolve("jalons.sql");
      Dump.of(portal.databaseUrl(), dump);
      tellsNothing(dump, erasedCode);

      erase(portal, erased);
      withdraw(portal, takenBackCode);
      isOnTheList(portal, "erasures.txt", erased);
      isOnTheList(portal, "withdrawals.txt", takenBack);
      assertThat(follow(portal, erasedCode)).contains("Effacée").doesNotContain("Zelmira");
      portal.stop();

      Dump.restore(dump, SharedDatabase.get().createDatabase(NAME));
      assertThat(portal.tables().number(texts(erased))).as("the dump brought it back").isEqualTo(1);
      assertThat(portal.tables().number(withdrawn(takenBack))).as("and this one too").isZero();
      portal.start();

      assertThat(Files.readString(portal.log()))
          .contains("Erased again after a restore: 1 items")
          .contains("Withdrawn again after a restore: 1 paroles");
      assertThat(portal.tables().number(withdrawn(takenBack))).isEqualTo(1);
      assertThat(follow(portal, takenBackCode)).contains("Retirée");
      assertThat(portal.tables().number(texts(erased))).isZero();
      assertThat(portal.tables().number(key(erased) + " AND k.wrapped IS NULL")).isEqualTo(1);
      assertThat(follow(portal, erasedCode)).contains("Effacée").doesNotContain("Zelmira");
      assertThat(follow(portal, keptCode)).contains(KEPT);
      assertThat(portal.tables().number("SELECT COUNT(*) FROM parole")).isEqualTo(paroles);
      assertThat(portal.tables().number(restored("PURGE", erased))).isEqualTo(1);
      assertThat(portal.tables().number(restored("WITHDRAW", takenBack))).isEqualTo(1);
      assertThat(portal.http().get("/paroles").status()).isEqualTo(200);
    }
  }

  private static String given(AnotherPortal portal, String words) {
    return Sending.codeOn(Sending.aTestimony(portal.http(), words).filledInByHand().send());
  }

  private static String follow(AnotherPortal portal, String code) {
    return portal.http().post("/paroles/suivi", Map.of("code", code)).text();
  }

  private static void withdraw(AnotherPortal portal, String code) {
    Map<String, String> act = Map.of("code", code, "act", "withdraw", "sure", "yes");
    assertThat(portal.http().post("/paroles/suivi", act).text()).contains("Retirée");
  }

  /** A dump that is found shows no word and no code. */
  private static void tellsNothing(Path dump, String code) throws IOException {
    String bytes = Files.readString(dump, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("INSERT INTO `parole`", "flyway_schema_history");
    assertThat(bytes.contains("Zelmira") || bytes.contains("Vercelot")).isFalse();
    assertThat(bytes.contains(code)).isFalse();
  }

  /** What the retention job does at a term (RetentionIT), for a parole that has not reached it. */
  private static void erase(AnotherPortal portal, long parole) {
    String key = "(SELECT item_key_id FROM parole WHERE id = " + parole + ")";
    for (String step :
        List.of(
            "UPDATE item_key SET wrapped = NULL, destroyed_at = UTC_TIMESTAMP(6) WHERE id = " + key,
            "INSERT INTO erased_item (item_key_id, key_made_at, erased_at)"
                + " SELECT id, created_at, destroyed_at FROM item_key WHERE id = "
                + key,
            "DELETE FROM parole_text WHERE parole_id = " + parole,
            "UPDATE parole SET status = 'PURGED', version = version + 1 WHERE id = " + parole)) {
      assertThat(portal.tables().change(step)).as(step).isPositive();
    }
  }

  /** Within a minute the list beside the database has it. */
  private static void isOnTheList(AnotherPortal portal, String name, long parole) throws Exception {
    long key = portal.tables().number("SELECT item_key_id FROM parole WHERE id = " + parole);
    Path list = portal.directory().resolve(name);
    Soon.is(() -> Files.exists(list));
    assertThat(Files.readAllLines(list)).singleElement().asString().startsWith(key + " ");
  }

  private static String texts(long parole) {
    return "SELECT COUNT(*) FROM parole_text WHERE parole_id = " + parole;
  }

  private static String withdrawn(long parole) {
    return "SELECT COUNT(*) FROM parole WHERE status = 'WITHDRAWN' AND id = " + parole;
  }

  private static String restored(String act, long parole) {
    return "SELECT COUNT(*) FROM journal_entry WHERE act = '%s' AND actor = '(system) restore'"
            .formatted(act)
        + " AND item_id = "
        + parole;
  }

  private static String key(long parole) {
    return "SELECT COUNT(*) FROM item_key k JOIN parole p ON p.item_key_id = k.id WHERE p.id = "
        + parole;
  }
}
