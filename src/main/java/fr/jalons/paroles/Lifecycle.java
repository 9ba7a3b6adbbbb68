package fr.jalons.paroles;

import static fr.jalons.paroles.Act.*;
import static fr.jalons.paroles.ParoleStatus.*;
import static fr.jalons.paroles.Party.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The life of a parole as one table. Whatever is not in it cannot happen. Marks never move a
 * parole; people do, and {@link Party#TERM} only carries out a rule that the author was told
 * beforehand.
 */
public final class Lifecycle {
  private static final Set<ParoleStatus> CAN_ALERT =
      EnumSet.complementOf(EnumSet.of(ALERT, WITHDRAWN, PURGED));
  private static final Set<ParoleStatus> CAN_WITHDRAW =
      EnumSet.complementOf(EnumSet.of(ALERT, TRANSMITTED, WITHDRAWN, PURGED));
  private static final Set<ParoleStatus> CAN_PURGE =
      EnumSet.of(WITHDRAWN, INTERNAL, ORIENTED, REFUSED, TRANSMITTED, PUBLISHED);

  private static final List<Transition> TABLE = table();

  private Lifecycle() {}

  /** Every row, in the order of a parole's life. */
  public static List<Transition> rows() {
    return TABLE;
  }

  /** The row for this act in this status with this result, when there is one. */
  public static Optional<Transition> find(ParoleStatus from, Act act, ParoleStatus to) {
    return TABLE.stream()
        .filter(row -> row.from() == from && row.act() == act && row.to() == to)
        .findFirst();
  }

  /** Whether {@code party} may do {@code act} on a parole in {@code from}, with this result. */
  public static boolean allows(ParoleStatus from, Act act, ParoleStatus to, Party party) {
    return find(from, act, to).filter(row -> row.parties().contains(party)).isPresent();
  }

  /** Whether {@code party} may do {@code act} on a parole in {@code from}, whatever the result. */
  public static boolean offers(ParoleStatus from, Act act, Party party) {
    return TABLE.stream()
        .anyMatch(row -> row.from() == from && row.act() == act && row.parties().contains(party));
  }

  private static List<Transition> table() {
    List<Transition> rows = new ArrayList<>();
    CAN_ALERT.forEach(from -> rows.add(row(from, RAISE_ALERT, ALERT, "", AUTHOR, READER)));
    rows.add(row(ALERT, TRANSMIT, TRANSMITTED, "destination, reference, time", REFERENT));
    String confirmed =
        "a second professional confirms the written reason; never transmitted before";
    rows.add(row(ALERT, DISMISS_ALERT, RECEIVED, confirmed + "; was not published", REFERENT));
    rows.add(row(ALERT, DISMISS_ALERT, SUSPENDED, confirmed + "; was published", REFERENT));

    rows.add(row(RECEIVED, PROPOSE, PROPOSED, "holds the claim", FIRST_READER));
    rows.add(
        row(
            PROPOSED,
            TAKE_BACK,
            RECEIVED,
            "within 10 minutes; no second reader holds it",
            FIRST_READER));
    rows.add(row(RECEIVED, ASK_AUTHOR, AWAITING_AUTHOR, "", READER));
    rows.add(row(PROPOSED, ASK_AUTHOR, AWAITING_AUTHOR, "", READER));
    rows.add(row(AWAITING_AUTHOR, ANSWER, RECEIVED, "", AUTHOR));
    rows.add(row(AWAITING_AUTHOR, LEAVE_UNANSWERED, INTERNAL, "30 days without answer", TERM));

    rows.add(
        row(
            PROPOSED,
            AGREE,
            AGREED,
            "not the first reader, unless the policy lets one reader suffice for an adult's parole"
                + " that is not sensitive and goes where its author wished",
            FIRST_READER,
            SECOND_READER));
    rows.add(row(PROPOSED, DISAGREE, IN_COMMISSION, "not the first reader", SECOND_READER));
    rows.add(row(IN_COMMISSION, VOTE, AGREED, "quorum", COMMISSION));
    rows.add(row(IN_COMMISSION, MISS_QUORUM, INTERNAL, "30 days without quorum", TERM));

    rows.add(
        row(
            AGREED,
            SHOW_TEXT,
            AWAITING_CONSENT,
            "outcome is to publish",
            FIRST_READER,
            SECOND_READER,
            COMMISSION));
    rows.add(
        row(
            AGREED,
            SCHEDULE,
            SCHEDULED,
            "an adult wished it published with only names and places hidden, and nothing else was"
                + " changed",
            FIRST_READER,
            SECOND_READER,
            COMMISSION));
    for (Outcome outcome : List.of(Outcome.KEEP_INTERNAL, Outcome.ORIENT, Outcome.REFUSE)) {
      rows.add(
          row(
              AGREED,
              SETTLE,
              outcome.settledAs(),
              "outcome is " + outcome,
              FIRST_READER,
              SECOND_READER,
              COMMISSION));
    }
    rows.add(row(AWAITING_CONSENT, ACCEPT_TEXT, SCHEDULED, "", AUTHOR));
    rows.add(row(AWAITING_CONSENT, AMEND_TEXT, RECEIVED, "", AUTHOR));
    rows.add(row(AWAITING_CONSENT, STAY_SILENT, INTERNAL, "14 days without answer", TERM));
    rows.add(row(SCHEDULED, PUBLISH, PUBLISHED, "the cooling delay is over", TERM));
    rows.add(row(SCHEDULED, STOP, IN_COMMISSION, "within the cooling delay", READER));

    rows.add(row(REFUSED, Act.APPEAL, APPEALED, "once, within 6 months", AUTHOR));
    rows.add(
        row(
            INTERNAL,
            Act.APPEAL,
            APPEALED,
            "against the author's wish; once, within 6 months",
            AUTHOR));
    rows.add(row(APPEALED, ADMIT_APPEAL, RECEIVED, "took no part before", APPEAL_READER));
    rows.add(
        row(
            APPEALED,
            DISMISS_APPEAL,
            REFUSED,
            "took no part before; written answer",
            APPEAL_READER));

    rows.add(
        row(
            PUBLISHED,
            SUSPEND,
            SUSPENDED,
            "a visitor: only for a recognisable person or danger, once per text",
            READER,
            VISITOR));
    rows.add(
        row(
            SUSPENDED,
            REINSTATE,
            PUBLISHED,
            "two readers, text unchanged",
            SECOND_READER,
            COMMISSION));
    rows.add(
        row(
            SUSPENDED,
            SHOW_TEXT,
            AWAITING_CONSENT,
            "two readers, text changed",
            SECOND_READER,
            COMMISSION));
    rows.add(row(SUSPENDED, SETTLE, REFUSED, "two readers, motive", SECOND_READER, COMMISSION));

    CAN_WITHDRAW.forEach(
        from -> rows.add(row(from, WITHDRAW, WITHDRAWN, "no reason asked", AUTHOR)));
    CAN_PURGE.forEach(
        from ->
            rows.add(
                row(from, PURGE, PURGED, "its term has come; archives' agreement recorded", TERM)));
    return List.copyOf(rows);
  }

  private static Transition row(
      ParoleStatus from, Act act, ParoleStatus to, String condition, Party... parties) {
    return new Transition(from, act, to, Set.of(parties), condition);
  }
}
