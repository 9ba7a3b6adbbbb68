package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.Journey;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.Withdrawal;
import fr.jalons.guide.versions.WithdrawalRepository;
import fr.jalons.platform.ContentChanged;
import fr.jalons.platform.Language;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Takes fiches out of the guide, in every language, and brings them back; no text is lost. */
@ApplicationScoped
@Transactional
public class WithdrawalService {
  private static final int LONGEST_REASON = 400;

  private final EditorAtWork editor;
  private final WithdrawalRepository withdrawals;
  private final GuideCatalogue catalogue;
  private final Event<ContentChanged> changes;
  private final Clock clock;

  @Inject
  public WithdrawalService(
      EditorAtWork editor,
      WithdrawalRepository withdrawals,
      GuideCatalogue catalogue,
      Event<ContentChanged> changes,
      Clock clock) {
    this.editor = editor;
    this.withdrawals = withdrawals;
    this.catalogue = catalogue;
    this.changes = changes;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected WithdrawalService() {
    this(null, null, null, null, null);
  }

  /** What is out of the guide, the latest first. */
  @Allowed(Role.EDITEUR)
  public List<Withdrawal> withdrawn() {
    return withdrawals.all().stream()
        .map(
            w ->
                new Withdrawal(w.fiche(), w.instead(), w.reason(), editor.name(w.author()), w.at()))
        .toList();
  }

  /** What points to the fiche, and would point past it. */
  @Allowed(Role.EDITEUR)
  public Pointing pointing(FicheId id) {
    find(id);
    return new Pointing(
        catalogue.fiches().stream()
            .filter(fiche -> fiche.related().contains(id.toString()))
            .toList(),
        catalogue.journeys().stream().filter(journey -> journey.passesBy(id)).toList());
  }

  /** Other fiches and journeys that name one fiche. */
  public record Pointing(List<Fiche> fiches, List<Journey> journeys) {}

  /**
   * Takes a fiche out at once: its page leads to the other one, or says that it is gone.
   *
   * @param instead {@code <theme>/<slug>} of the fiche that answers in its place; null for none
   * @param reason why; others read it on the desk
   * @throws Refusal when no reason is given, or the other fiche is not in the guide
   */
  @Allowed(Role.EDITEUR)
  public void withdraw(FicheId id, String instead, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new Refusal("guide.desk.refusal.reason");
    }
    boolean elsewhere =
        instead == null
            || !instead.equals(id.toString()) && !catalogue.at(List.of(instead)).isEmpty();
    if (!elsewhere) {
      throw new Refusal("guide.desk.refusal.instead");
    }
    find(id);
    GuideDocument document = editor.forChange(DocumentKey.fiche(Language.FRENCH, id));
    String words = reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    withdrawals.add(new Withdrawal(id.toString(), instead, words, editor.login(), clock.instant()));
    changes.fire(new ContentChanged());
    editor.record(document, "GUIDE_WITHDRAWN", editor.seen(document), "");
  }

  /** Puts a fiche back, with the text that it has by now. */
  @Allowed(Role.EDITEUR)
  public void bringBack(FicheId id) {
    GuideDocument document = editor.forChange(DocumentKey.fiche(Language.FRENCH, id));
    if (!withdrawals.remove(id.toString())) {
      throw new Refusal("guide.desk.refusal.not-out");
    }
    changes.fire(new ContentChanged());
    editor.record(document, "GUIDE_BROUGHT_BACK", "", editor.seen(document));
  }

  private Fiche find(FicheId id) {
    return catalogue.content().find(id).orElseThrow(() -> new NotFound("no fiche " + id));
  }
}
