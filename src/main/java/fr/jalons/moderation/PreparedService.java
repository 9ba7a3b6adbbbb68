package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.paroles.ParoleTexts;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

/**
 * Proposes what has been read and left with a draft, without opening it again. A parole that nobody
 * has read has no draft, and its words must not reach a second reader: it is refused.
 */
@ApplicationScoped
@Transactional
public class PreparedService {
  private final ParoleRepository paroles;
  private final ParoleTexts texts;
  private final ClaimRepository claims;
  private final DecisionService decisions;
  private final Me me;
  private final Clock clock;

  @Inject
  public PreparedService(
      ParoleRepository paroles,
      ParoleTexts texts,
      ClaimRepository claims,
      DecisionService decisions,
      Me me,
      Clock clock) {
    this.paroles = paroles;
    this.texts = texts;
    this.claims = claims;
    this.decisions = decisions;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected PreparedService() {
    this(null, null, null, null, null, null);
  }

  /**
   * @param words the notice to the author, by who they are
   * @throws Refusal when somebody else holds it, or when nobody has read it yet
   */
  @Allowed(Role.PRO)
  public void propose(long id, Motive motive, Function<AuthorKind, String> words) {
    Instant now = clock.instant();
    if (!claims.take(id, me.id(), Role.PRO, now, now.plus(Lease.LENGTH))) {
      throw new Refusal("moderation.refusal.claim-lost");
    }
    Parole parole = paroles.find(id).orElseThrow(() -> new NotFound("There is no parole " + id));
    String text =
        texts
            .read(parole, Purpose.DRAFT)
            .filter(draft -> !draft.isBlank())
            .orElseThrow(() -> new Refusal("moderation.refusal.unread"));
    Decision decision =
        Decision.of(motive.outcome(), text, motive, words.apply(parole.authorKind()));
    decisions.propose(id, parole.version(), decision);
  }
}
