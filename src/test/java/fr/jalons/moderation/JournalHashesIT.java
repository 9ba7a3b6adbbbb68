package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every act names by keyed hashes what it found and what it left. */
class JournalHashesIT {
  /** What is not there before the act has no hash before it. */
  private static final Set<String> BEGINS =
      Set.of("SEND", "INVITE", "ACCEPT_INVITATION", "GUIDE_BEGUN", "GUIDE_SHIPPED");

  /** Changes nothing that could be hashed. */
  private static final Set<String> BEARS_NONE = Set.of("SIGNED_IN", "ROTATE_MASTER_KEY");

  private record Act(String name, String before, String after) {
    boolean isWhole() {
      return BEARS_NONE.contains(name)
          || after != null && (before != null || BEGINS.contains(name));
    }
  }

  @Test
  void every_act_on_a_parole_bears_a_hash_before_and_after() {
    String words = "Le car de Hombreville passe enfin le soir.";
    Way.Given given = Way.published(words, words);
    SharedPortal.http()
        .post("/paroles/suivi", Map.of("code", given.code(), "act", "withdraw", "sure", "yes"));

    List<Act> acts = acts("item_type = 'parole' AND item_id = " + given.id());
    assertThat(acts)
        .extracting(Act::name)
        .containsSubsequence("SEND", "PROPOSE", "AGREE", "ACCEPT_TEXT", "PUBLISH", "WITHDRAW");
    assertThat(acts.get(0).before()).isNull();
    assertThat(acts).allMatch(act -> act.after() != null);
    assertThat(acts.subList(1, acts.size())).allMatch(act -> act.before() != null);
    assertThat(acts)
        .filteredOn(act -> List.of("PUBLISH", "WITHDRAW").contains(act.name()))
        .allMatch(act -> !act.before().equals(act.after()));
    Act published = named(acts, "PUBLISH");
    assertThat(named(acts, "WITHDRAW").before())
        .as("nothing changed between the two")
        .isEqualTo(published.after());
  }

  @Test
  void no_act_of_this_run_lacks_them_and_a_new_one_cannot_forget_them() {
    String erased = "SELECT id FROM parole WHERE status = 'PURGED'";
    assertThat(
            acts(
                "(item_type IS NULL OR item_type <> 'parole' OR item_id NOT IN (%s))"
                    .formatted(erased)))
        .isNotEmpty()
        .filteredOn(act -> !act.isWhole())
        .isEmpty();
  }

  @Test
  void rules_and_interests_bear_them_too() {
    Page rules = Staff.signedIn("admin").get("/pro/regles");
    String days = rules.html().select("#vote-days").val();
    Map<String, String> set = Map.of("second", "ALWAYS", "vote-days", days.equals("9") ? "8" : "9");
    assertThat(Staff.ajax(rules, "set-go", set, "trouble").body()).contains("fait=set");
    Staff.ajax(
        Staff.signedIn("admin").get("/pro/regles"),
        "set-go",
        Map.of("second", "ALWAYS", "vote-days", days),
        "trouble");

    List<Act> acts = acts("act = 'SET_RULES'");
    Act last = acts.get(acts.size() - 1);
    Act one = acts.get(acts.size() - 2);
    assertThat(one.before()).isNotEqualTo(one.after()).isEqualTo(last.after());
    assertThat(last.before()).isEqualTo(one.after());
  }

  private static Act named(List<Act> acts, String name) {
    return acts.stream().filter(act -> act.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<Act> acts(String where) {
    String sql =
        "SELECT act, HEX(mac_before), HEX(mac_after) FROM journal_entry WHERE %s ORDER BY node, seq"
            .formatted(where);
    try (Connection connection = SharedPortal.jdbc();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<Act> acts = new ArrayList<>();
      while (rows.next()) {
        acts.add(new Act(rows.getString(1), rows.getString(2), rows.getString(3)));
      }
      return acts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
