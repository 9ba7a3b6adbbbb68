package fr.jalons.moderation;

import fr.jalons.accounts.RunAs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.IntConsumer;

/** The readers of the demonstration at work, through the same services as everybody. */
@ApplicationScoped
class DemoCommission {
  private final RunAs runAs;
  private final ClaimService claims;
  private final ReadingService readings;
  private final DecisionService decisions;

  @Inject
  DemoCommission(
      RunAs runAs, ClaimService claims, ReadingService readings, DecisionService decisions) {
    this.runAs = runAs;
    this.claims = claims;
    this.readings = readings;
    this.decisions = decisions;
  }

  /** For the CDI proxy. */
  protected DemoCommission() {
    this(null, null, null, null);
  }

  void publish(long id, String shown) {
    propose(id, new Decision.Publish(shown));
  }

  void close(long id, String shown, Motive motive, String words) {
    propose(id, Decision.of(motive.outcome(), shown, motive, words));
  }

  private void propose(long id, Decision decision) {
    asFirst(id, version -> decisions.propose(id, version, decision));
  }

  void ask(long id, String question) {
    asFirst(id, version -> decisions.askAuthor(id, version, question));
  }

  private void asFirst(long id, IntConsumer act) {
    runAs.as(
        "pro",
        () -> {
          claims.claim(id);
          act.accept(readings.open(id).version());
          return id;
        });
  }

  void agree(long id) {
    asSecond(id, version -> decisions.agree(id, version));
  }

  void disagree(long id, String objection) {
    asSecond(id, version -> decisions.disagree(id, version, objection));
  }

  private void asSecond(long id, IntConsumer act) {
    runAs.as(
        "usager",
        () -> {
          claims.claim(id);
          act.accept(readings.openForUser(id).version());
          return id;
        });
  }
}
