package fr.jalons.moderation;

import fr.jalons.paroles.PurgeService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Erases what has come to its term, one parole at a time; see {@link RetentionTerm}. */
@ApplicationScoped
public class RetentionJob {
  private final DueService terms;
  private final PurgeService purges;

  @Inject
  public RetentionJob(DueService terms, PurgeService purges) {
    this.terms = terms;
    this.purges = purges;
  }

  /** For the CDI proxy. */
  protected RetentionJob() {
    this(null, null);
  }

  /** Returns how many paroles were erased. */
  public int run() {
    return (int)
        terms.due().stream()
            .filter(due -> purges.purge(due.parole(), due.term().status(), due.time()))
            .count();
  }
}
