package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table in code against the product's, written out here a second time by hand. */
class LifecycleTest {
  /** From → "ACT:TO ACT:TO …", every move there is. */
  private static final Map<ParoleStatus, String> EXPECTED = new LinkedHashMap<>();

  static {
    expect(
        "RECEIVED",
        "RAISE_ALERT:ALERT PROPOSE:PROPOSED ASK_AUTHOR:AWAITING_AUTHOR WITHDRAW:WITHDRAWN");
    expect("ALERT", "TRANSMIT:TRANSMITTED DISMISS_ALERT:RECEIVED DISMISS_ALERT:SUSPENDED");
    expect("TRANSMITTED", "RAISE_ALERT:ALERT PURGE:PURGED");
    expect(
        "PROPOSED",
        "RAISE_ALERT:ALERT TAKE_BACK:RECEIVED ASK_AUTHOR:AWAITING_AUTHOR AGREE:AGREED"
            + " DISAGREE:IN_COMMISSION WITHDRAW:WITHDRAWN");
    expect(
        "AWAITING_AUTHOR",
        "RAISE_ALERT:ALERT ANSWER:RECEIVED LEAVE_UNANSWERED:INTERNAL WITHDRAW:WITHDRAWN");
    expect(
        "IN_COMMISSION", "RAISE_ALERT:ALERT VOTE:AGREED MISS_QUORUM:INTERNAL WITHDRAW:WITHDRAWN");
    expect(
        "AGREED",
        "RAISE_ALERT:ALERT SHOW_TEXT:AWAITING_CONSENT SCHEDULE:SCHEDULED SETTLE:INTERNAL"
            + " SETTLE:ORIENTED SETTLE:REFUSED WITHDRAW:WITHDRAWN");
    expect(
        "AWAITING_CONSENT",
        "RAISE_ALERT:ALERT ACCEPT_TEXT:SCHEDULED AMEND_TEXT:RECEIVED STAY_SILENT:INTERNAL"
            + " WITHDRAW:WITHDRAWN");
    expect(
        "SCHEDULED", "RAISE_ALERT:ALERT PUBLISH:PUBLISHED STOP:IN_COMMISSION WITHDRAW:WITHDRAWN");
    expect("PUBLISHED", "RAISE_ALERT:ALERT SUSPEND:SUSPENDED WITHDRAW:WITHDRAWN PURGE:PURGED");
    expect(
        "SUSPENDED",
        "RAISE_ALERT:ALERT REINSTATE:PUBLISHED SHOW_TEXT:AWAITING_CONSENT SETTLE:REFUSED"
            + " WITHDRAW:WITHDRAWN");
    expect("INTERNAL", "RAISE_ALERT:ALERT APPEAL:APPEALED WITHDRAW:WITHDRAWN PURGE:PURGED");
    expect("ORIENTED", "RAISE_ALERT:ALERT WITHDRAW:WITHDRAWN PURGE:PURGED");
    expect("REFUSED", "RAISE_ALERT:ALERT APPEAL:APPEALED WITHDRAW:WITHDRAWN PURGE:PURGED");
    expect(
        "APPEALED",
        "RAISE_ALERT:ALERT ADMIT_APPEAL:RECEIVED DISMISS_APPEAL:REFUSED WITHDRAW:WITHDRAWN");
    expect("WITHDRAWN", "PURGE:PURGED");
    expect("PURGED", "");
  }

  private static void expect(String from, String moves) {
    EXPECTED.put(ParoleStatus.valueOf(from), moves);
  }

  @TestFactory
  Stream<DynamicTest> every_pair_of_statuses_is_linked_by_the_acts_of_the_table_and_no_others() {
    return Arrays.stream(ParoleStatus.values())
        .flatMap(
            from ->
                Arrays.stream(ParoleStatus.values())
                    .map(
                        to ->
                            DynamicTest.dynamicTest(
                                from + " to " + to,
                                () -> assertThat(acts(from, to)).isEqualTo(expected(from, to)))));
  }

  private static Set<String> acts(ParoleStatus from, ParoleStatus to) {
    return Arrays.stream(Act.values())
        .filter(act -> Lifecycle.find(from, act, to).isPresent())
        .map(Act::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> expected(ParoleStatus from, ParoleStatus to) {
    return Stream.of(EXPECTED.get(from).split(" "))
        .filter(move -> move.endsWith(":" + to))
        .map(move -> move.substring(0, move.indexOf(':')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void every_row_stands_once() {
    assertThat(Lifecycle.rows())
        .extracting(row -> row.from() + " " + row.act() + " " + row.to())
        .doesNotHaveDuplicates();
  }

  @Test
  void every_status_but_the_last_can_be_left() {
    assertThat(ParoleStatus.values())
        .filteredOn(from -> from != ParoleStatus.PURGED)
        .allSatisfy(from -> assertThat(Lifecycle.rows()).anyMatch(row -> row.from() == from));
  }

  @Test
  void no_user_member_ever_makes_the_text_that_others_see() {
    assertThat(Lifecycle.rows())
        .filteredOn(row -> row.act() == Act.PROPOSE)
        .allSatisfy(row -> assertThat(row.parties()).containsExactly(Party.FIRST_READER));
  }

  @Test
  void only_the_author_withdraws_and_only_the_author_consents() {
    assertThat(Lifecycle.rows())
        .filteredOn(row -> row.act() == Act.WITHDRAW || row.act() == Act.ACCEPT_TEXT)
        .allSatisfy(row -> assertThat(row.parties()).containsExactly(Party.AUTHOR));
  }

  @Test
  void what_was_transmitted_is_never_published() {
    assertThat(Lifecycle.rows())
        .filteredOn(row -> row.from() == ParoleStatus.TRANSMITTED)
        .extracting(Transition::to)
        .containsExactlyInAnyOrder(ParoleStatus.ALERT, ParoleStatus.PURGED);
  }
}
