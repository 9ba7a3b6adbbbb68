package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongPredicate;

/**
 * One act on several paroles, each in a transaction of its own: what one refuses stops no other.
 */
@ApplicationScoped
public class Batch {
  /** More than a page holds; a forged request asks for no more work than that. */
  private static final int MOST = 50;

  private final ClaimService claims;
  private final PreparedService prepared;

  @Inject
  public Batch(ClaimService claims, PreparedService prepared) {
    this.claims = claims;
    this.prepared = prepared;
  }

  /** For the CDI proxy. */
  protected Batch() {
    this(null, null);
  }

  /**
   * How it went.
   *
   * @param done what it was done to
   * @param left how many it was not done to
   */
  public record Done(List<Long> done, int left) {}

  /** Takes the leases that are free. */
  @Allowed({Role.PRO, Role.USAGER})
  public Done claim(List<Long> ids) {
    return each(ids, claims::claim);
  }

  /** Gives leases back. */
  @Allowed({Role.PRO, Role.USAGER})
  public Done leave(List<Long> ids) {
    return each(
        ids,
        id -> {
          claims.leave(id);
          return true;
        });
  }

  /**
   * Proposes the same for all that have been read before.
   *
   * @param words the notice to the author, by who they are
   */
  @Allowed(Role.PRO)
  public Done propose(List<Long> ids, Motive motive, Function<AuthorKind, String> words) {
    return each(
        ids,
        id -> {
          prepared.propose(id, motive, words);
          return true;
        });
  }

  private static Done each(List<Long> ids, LongPredicate act) {
    List<Long> done = new ArrayList<>();
    List<Long> wanted = ids.stream().distinct().limit(MOST).toList();
    for (long id : wanted) {
      try {
        if (Retry.whenAborted(() -> act.test(id))) {
          done.add(id);
        }
      } catch (Refusal | NotFound refused) {
        // counted with what is left
      }
    }
    return new Done(List.copyOf(done), wanted.size() - done.size());
  }
}
