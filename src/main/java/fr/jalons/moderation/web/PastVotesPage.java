package fr.jalons.moderation.web;

import fr.jalons.moderation.Ballot;
import fr.jalons.moderation.PastVote;
import fr.jalons.moderation.PastVoteReading;
import fr.jalons.moderation.PastVoteService;
import fr.jalons.moderation.PastVotes;
import fr.jalons.platform.web.FormInput;
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
  private static final String LIST = "/pro/votes";

  @Inject private PastVoteService votes;
  @Inject private RouteParams params;
  @Inject private FormInput input;

  private PastVotes page;
  private PastVoteReading reading;

  public List<PastVote> getRows() {
    return page().rows();
  }

  /** Address of the page with older votes; null on the last one. */
  public String getOlderPath() {
    return page().older() == null ? null : LIST + "?avant=" + page().older();
  }

  /** Address of the first page; null on it. */
  public String getNewestPath() {
    return before() == null ? null : LIST;
  }

  private PastVotes page() {
    if (page == null) {
      page = votes.closed(before());
    }
    return page;
  }

  private Long before() {
    String text = input.text("avant");
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
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
