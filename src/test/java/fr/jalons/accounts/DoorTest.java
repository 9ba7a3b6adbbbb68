package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.platform.web.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DoorTest {
  private static final Map<Role, List<Door>> EXPECTED =
      Map.of(
          Role.USAGER,
              List.of(
                  Door.MODERATION,
                  Door.COMMISSION,
                  Door.VOTES,
                  Door.APPEALS,
                  Door.ANSWERS,
                  Door.INTERESTS,
                  Door.RULES),
          Role.PRO,
              List.of(
                  Door.MODERATION,
                  Door.COMMISSION,
                  Door.VOTES,
                  Door.APPEALS,
                  Door.ANSWERS,
                  Door.REPORTS,
                  Door.ENTRY,
                  Door.INTERESTS,
                  Door.RULES),
          Role.REFERENT, List.of(Door.ALERTS, Door.ENTRY),
          Role.REPONDANT, List.of(Door.ANSWERS, Door.ENTRY),
          Role.EDITEUR, List.of(Door.GUIDE),
          Role.OBSERVATEUR, List.of(Door.COMMISSION, Door.APPEALS),
          Role.ADMIN,
              List.of(Door.RULES, Door.PEOPLE, Door.RETENTION, Door.MESSAGES, Door.JOURNAL));

  @ParameterizedTest
  @EnumSource
  void each_role_sees_its_own_doors_and_no_other(Role role) {
    assertThat(Door.of(Set.of(role))).isEqualTo(EXPECTED.get(role));
  }

  @Test
  void several_roles_see_each_door_once() {
    assertThat(Door.of(EnumSet.of(Role.PRO, Role.USAGER, Role.ADMIN)))
        .containsExactly(
            Door.MODERATION,
            Door.COMMISSION,
            Door.VOTES,
            Door.APPEALS,
            Door.ANSWERS,
            Door.REPORTS,
            Door.ENTRY,
            Door.INTERESTS,
            Door.RULES,
            Door.PEOPLE,
            Door.RETENTION,
            Door.MESSAGES,
            Door.JOURNAL);
  }

  @ParameterizedTest
  @EnumSource
  void each_role_is_named_and_explained_in_french(Role role) {
    assertThat(Messages.text(role.labelKey())).doesNotContain("???");
    assertThat(Messages.text(role.purposeKey())).doesNotContain("???");
  }

  @ParameterizedTest
  @EnumSource
  void each_door_is_named_and_explained_in_french(Door door) {
    assertThat(Messages.text(door.labelKey())).doesNotContain("???");
    assertThat(Messages.text(door.purposeKey())).doesNotContain("???");
    assertThat(Messages.text(door.navKey())).doesNotContain("???");
  }
}
