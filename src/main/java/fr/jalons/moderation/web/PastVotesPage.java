package fr.jalons.moderation.web;

import fr.jalons.moderation.Ballot;
import fr.jalons.moderation.PastVote;
import fr.jalons.moderation.PastVoteReading;
import fr.jalons.moderation.PastVoteService;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Votes that are over: the list, and one of them with its reasons. */
@Named("pastVotes")
@RequestScoped
public class PastVotesPage {
  @Inject private PastVoteService votes;
  @Inject private RouteParams params;

  private List<PastVote> rows;
  private PastVoteReading reading;

  public List<PastVote> getRows() {
    if (rows == null) {
      rows = votes.closed();
    }
    return rows;
  }

  /** The one that the address names. */
  public PastVoteReading getReading() {
    if (reading == null) {
      reading = votes.read(ItemNumber.in(params, "vote"));
    }
    return reading;
  }

  /** Such as "Garder en interne · Quelqu'un pourrait être reconnu". */
  public String words(Ballot ballot) {
    if (ballot.outcome() == null) {
      return Messages.text("moderation.past.abstention");
    }
    String outcome = Messages.text("moderation.outcome." + ballot.outcome());
    return ballot.motive() == null
        ? outcome
        : outcome + " · " + Messages.text(ballot.motive().labelKey());
  }
}
