package fr.jalons.guide;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.platform.CleanText;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Takes what readers think of a fiche, without knowing who they are; gives it to editors. */
@ApplicationScoped
public class FeedbackService {
  /** Longest sentence in characters; what is longer is cut. */
  public static final int LONGEST = 500;

  private static final String PURPOSE = "guide-feedback";
  private static final int MOST_SENTENCES = 200;

  private final FeedbackRepository feedback;
  private final ItemVault vault;
  private final Clock clock;

  @Inject
  public FeedbackService(FeedbackRepository feedback, ItemVault vault, Clock clock) {
    this.feedback = feedback;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected FeedbackService() {
    this(null, null, null);
  }

  /**
   * Keeps one reader's opinion.
   *
   * @param sentence what they add, or null
   */
  @Transactional
  public void give(FicheId fiche, boolean useful, String sentence) {
    FicheFeedback given = new FicheFeedback(fiche, useful, LocalDate.now(clock));
    String words = shortened(CleanText.of(sentence));
    if (!words.isBlank()) {
      long key = vault.newKey();
      given.say(key, vault.seal(key, PURPOSE, words));
    }
    feedback.add(given);
  }

  /** How each fiche fares. */
  @Allowed(Role.EDITEUR)
  @Transactional
  public List<FicheCount> counts() {
    return feedback.counts();
  }

  /** What readers wrote about a fiche, the latest first. */
  @Allowed(Role.EDITEUR)
  @Transactional
  public List<ReaderSentence> sentences(FicheId fiche) {
    return feedback.withSentence(fiche, MOST_SENTENCES).stream()
        .map(
            given ->
                new ReaderSentence(
                    given.givenOn(),
                    given.useful(),
                    vault.open(given.itemKeyId(), PURPOSE, given.sealed())))
        .toList();
  }

  private static String shortened(String text) {
    int characters = text.codePointCount(0, text.length());
    return characters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST));
  }
}
