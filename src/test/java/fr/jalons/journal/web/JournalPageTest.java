package fr.jalons.journal.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.accounts.AccountAct;
import fr.jalons.accounts.Role;
import fr.jalons.journal.Actor;
import fr.jalons.journal.JournalEntry;
import fr.jalons.journal.JournalEvent;
import fr.jalons.journal.Verdict.Fault;
import fr.jalons.journal.web.JournalPage.Row;
import fr.jalons.paroles.Act;
import fr.jalons.platform.web.Messages;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalPageTest {
  private static final Instant NOW = Instant.parse("2026-11-21T22:30:00Z");

  @Test
  void a_row_is_told_in_french_and_in_the_time_of_paris() {
    Row row = row("PROPOSE", Actor.account("pro", "PRO"));
    assertThat(row)
        .isEqualTo(
            new Row(
                "21 nov. 2026, 23:30:00",
                "pro",
                "Membre professionnel",
                "Suite proposée",
                "Parole n° 42",
                "node-1 · 7"));
  }

  @Test
  void an_act_that_no_feature_has_named_keeps_its_code() {
    assertThat(row("NEW_ACT", Actor.author()).act()).isEqualTo("NEW_ACT");
  }

  @ParameterizedTest
  @EnumSource
  void every_act_of_a_parole_has_a_french_name(Act act) {
    assertThat(row(act.name(), Actor.author()).act()).isNotEqualTo(act.name());
  }

  @ParameterizedTest
  @EnumSource
  void every_act_on_an_account_has_a_french_name(AccountAct act) {
    assertThat(row(act.name(), Actor.author()).act()).isNotEqualTo(act.name());
  }

  @ParameterizedTest
  @EnumSource
  void every_role_has_a_french_name(Role role) {
    assertThat(row("SEND", Actor.account("x", role.name())).role()).isNotEqualTo(role.name());
  }

  @ParameterizedTest
  @EnumSource
  void every_fault_is_told_with_its_chain_and_row(Fault fault) {
    assertThat(Messages.text("journal.broken." + fault, "node-1", 1234L))
        .contains("node-1")
        .contains("1")
        .doesNotContain("???");
  }

  private static Row row(String act, Actor actor) {
    JournalEvent event = JournalEvent.on("PAROLE", 42, act, actor);
    return Row.of(new JournalEntry("node-1", 7, NOW, event, new byte[JournalEntry.HASH_BYTES]));
  }
}
