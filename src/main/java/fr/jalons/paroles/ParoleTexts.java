package fr.jalons.paroles;

import fr.jalons.paroles.ParoleText.Purpose;
import fr.jalons.platform.CleanText;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Seals and opens the texts of a parole under the parole's own key. */
@ApplicationScoped
public class ParoleTexts {
  private final ParoleRepository paroles;
  private final ItemVault vault;
  private final Clock clock;

  @Inject
  public ParoleTexts(ParoleRepository paroles, ItemVault vault, Clock clock) {
    this.paroles = paroles;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected ParoleTexts() {
    this(null, null, null);
  }

  /** Keeps a new text of this purpose, cleaned; the ones before stay as history. */
  public void write(Parole parole, Purpose purpose, String text) {
    byte[] sealed = vault.seal(parole.itemKeyId(), purpose.name(), CleanText.of(text));
    paroles.add(new ParoleText(parole.id(), purpose, sealed, clock.instant()));
  }

  /** Keeps this text in place of the latest one of its purpose, for drafts. */
  public void rewrite(Parole parole, Purpose purpose, String text) {
    byte[] sealed = vault.seal(parole.itemKeyId(), purpose.name(), text);
    paroles
        .latestText(parole.id(), purpose)
        .ifPresentOrElse(
            draft -> draft.rewrite(sealed, clock.instant()),
            () -> paroles.add(new ParoleText(parole.id(), purpose, sealed, clock.instant())));
  }

  /** The latest text of this purpose, in clear; empty when there is none. */
  public Optional<String> read(Parole parole, Purpose purpose) {
    return paroles
        .latestText(parole.id(), purpose)
        .map(text -> vault.open(parole.itemKeyId(), purpose.name(), text.sealed()));
  }

  /** The latest text of any of these purposes, in clear; empty when there is none. */
  public Optional<String> readLatest(Parole parole, Purpose... purposes) {
    return paroles
        .latestText(parole.id(), List.of(purposes))
        .map(text -> vault.open(parole.itemKeyId(), text.purpose().name(), text.sealed()));
  }

  /** Every text of this purpose, in clear, the latest first. */
  public List<String> readAll(Parole parole, Purpose purpose) {
    return paroles.texts(parole.id(), purpose).stream()
        .map(text -> vault.open(parole.itemKeyId(), purpose.name(), text.sealed()))
        .toList();
  }

  /** Every text of this purpose with its time, the first first. */
  List<DatedText> readDated(Parole parole, Purpose purpose) {
    return paroles.texts(parole.id(), purpose).stream()
        .map(
            text ->
                new DatedText(
                    text.madeAt(), vault.open(parole.itemKeyId(), purpose.name(), text.sealed())))
        .sorted(Comparator.comparing(DatedText::at))
        .toList();
  }

  /** A text in clear, and when it was written. */
  record DatedText(Instant at, String words) {
    /** Never the words. */
    @Override
    public String toString() {
      return "DatedText[" + at + "]";
    }
  }

  /** Keyed hash of a text, for the journal. */
  public byte[] mac(Parole parole, String text) {
    return vault.mac(parole.itemKeyId(), text);
  }
}
