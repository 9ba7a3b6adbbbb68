package fr.jalons.moderation;

import static fr.jalons.accounts.College.PROFESSIONALS;
import static fr.jalons.accounts.College.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.accounts.College;
import fr.jalons.paroles.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a vote, as a table. Letters: P publish, I internal, R refuse, - abstain. */
class TallyTest {
  @ParameterizedTest
  @CsvSource({
    // members, votes of users, votes of professionals, quorum, decided
    "2, 2, '', '', false, false",
    "2, 2, PP, P, false, false",
    "2, 2, PP, PP, true, true",
    "2, 2, --, --, true, true",
    "2, 2, PI, RP, true, true",
    "4, 4, PP, PP, true, false",
    "4, 4, PPP, PP, true, true",
    "4, 4, PPPP, P, false, false",
    "4, 4, PI, RI, true, false",
    "6, 2, PP, P, false, false",
    "7, 2, PP, PP, false, false",
    "7, 2, PPP, PP, true, true",
    "1, 5, P, PPPPP, false, false",
  })
  void half_of_the_members_and_two_of_each_college_make_a_quorum(
      int users, int professionals, String ofUsers, String ofPros, boolean quorum, boolean over) {
    Tally tally = tally(users, professionals, ofUsers, ofPros);

    assertThat(tally.hasQuorum()).as("quorum").isEqualTo(quorum);
    assertThat(tally.isDecided()).as("decided").isEqualTo(over);
  }

  @ParameterizedTest
  @CsvSource({
    "PP, PP, PUBLISH",
    "PP, II, KEEP_INTERNAL",
    "PP, PR, PUBLISH",
    "RR, RI, REFUSE",
    "P-, --, PUBLISH",
    "--, --, KEEP_INTERNAL",
    "PR, PR, KEEP_INTERNAL",
  })
  void most_votes_win_and_a_tie_stays_with_the_commission(
      String ofUsers, String ofPros, Outcome outcome) {
    assertThat(tally(2, 2, ofUsers, ofPros).result().outcome()).isEqualTo(outcome);
  }

  @Test
  void nobody_is_told_that_their_parole_is_recognisable_for_a_mere_tie() {
    assertThat(tally(2, 2, "PR", "PR").result().motive()).isEqualTo(Motive.NOT_AGREED);
  }

  @Test
  void the_motive_that_most_voters_gave_is_told() {
    List<Tally.Cast> votes =
        List.of(
            new Tally.Cast(USERS, Ballot.against(Motive.INSULTING)),
            new Tally.Cast(USERS, Ballot.against(Motive.OFF_TOPIC)),
            new Tally.Cast(PROFESSIONALS, Ballot.against(Motive.OFF_TOPIC)),
            new Tally.Cast(PROFESSIONALS, Ballot.publish()));

    assertThat(new Tally(new Composition(2, 2), votes).result())
        .isEqualTo(Ballot.against(Motive.OFF_TOPIC));
  }

  @ParameterizedTest
  @CsvSource({"2, 2, 0, 0", "1, 2, 1, 0", "0, 0, 2, 2", "5, 1, 0, 1"})
  void a_commission_says_whom_it_lacks(int users, int pros, int lacksUsers, int lacksPros) {
    Composition composition = new Composition(users, pros);

    assertThat(composition.missingUsers()).isEqualTo(lacksUsers);
    assertThat(composition.missingProfessionals()).isEqualTo(lacksPros);
    assertThat(composition.isWhole()).isEqualTo(lacksUsers + lacksPros == 0);
  }

  private static Tally tally(int users, int professionals, String ofUsers, String ofPros) {
    List<Tally.Cast> votes = new ArrayList<>();
    cast(votes, USERS, ofUsers);
    cast(votes, PROFESSIONALS, ofPros);
    return new Tally(new Composition(users, professionals), votes);
  }

  private static void cast(List<Tally.Cast> votes, College college, String letters) {
    letters.chars().forEach(letter -> votes.add(new Tally.Cast(college, ballot((char) letter))));
  }

  private static Ballot ballot(char letter) {
    return switch (letter) {
      case 'P' -> Ballot.publish();
      case 'I' -> Ballot.against(Motive.RECOGNISABLE);
      case 'R' -> Ballot.against(Motive.OFF_TOPIC);
      default -> Ballot.abstention();
    };
  }
}
