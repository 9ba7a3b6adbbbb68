package fr.jalons.moderation;

import fr.jalons.accounts.College;
import fr.jalons.paroles.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The count of a vote. Quorum: at least half of the members who may vote, and at least two of each
 * college; who abstains is there. Most votes win; when two outcomes have as many, or nobody chose
 * one, the parole stays with the commission.
 */
final class Tally {
  /** One member's ballot. */
  record Cast(College college, Ballot ballot) {}

  private final Composition electorate;
  private final List<Cast> votes;

  Tally(Composition electorate, List<Cast> votes) {
    this.electorate = electorate;
    this.votes = List.copyOf(votes);
  }

  int of(College college) {
    return (int) votes.stream().filter(vote -> vote.college() == college).count();
  }

  boolean hasQuorum() {
    return of(College.USERS) >= Policy.FEWEST_OF_EACH
        && of(College.PROFESSIONALS) >= Policy.FEWEST_OF_EACH
        && 2 * votes.size() >= electorate.all();
  }

  /** Whether further votes cannot change the result: all have voted, or most want the same. */
  boolean isDecided() {
    long most = counts().values().stream().mapToLong(Long::longValue).max().orElse(0);
    return hasQuorum() && (votes.size() >= electorate.all() || 2 * most > electorate.all());
  }

  /** What the votes make as they stand. */
  Ballot result() {
    return winner().map(this::ballot).orElse(Ballot.against(Motive.NOT_AGREED));
  }

  private Optional<Outcome> winner() {
    Map<Outcome, Long> counts = counts();
    long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<Outcome> first =
        counts.entrySet().stream()
            .filter(count -> count.getValue() == most)
            .map(Entry::getKey)
            .toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  private Map<Outcome, Long> counts() {
    return votes.stream()
        .map(Cast::ballot)
        .filter(ballot -> !ballot.abstains())
        .collect(Collectors.groupingBy(Ballot::outcome, Collectors.counting()));
  }

  /** The outcome with the motive that most of its voters gave, the first one in our order. */
  private Ballot ballot(Outcome outcome) {
    if (outcome == Outcome.PUBLISH) {
      return Ballot.publish();
    }
    Map<Motive, Long> motives =
        votes.stream()
            .map(Cast::ballot)
            .filter(ballot -> ballot.outcome() == outcome)
            .collect(Collectors.groupingBy(Ballot::motive, Collectors.counting()));
    Comparator<Entry<Motive, Long>> most =
        Entry.<Motive, Long>comparingByValue().reversed().thenComparing(Entry.comparingByKey());
    return Ballot.against(motives.entrySet().stream().min(most).orElseThrow().getKey());
  }
}
