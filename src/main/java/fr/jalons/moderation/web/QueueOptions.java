package fr.jalons.moderation.web;

import fr.jalons.departement.Departement;
import fr.jalons.moderation.Marked;
import fr.jalons.moderation.Motive;
import fr.jalons.moderation.Waiting;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleTheme;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What the lists of the queue offer. */
@Named("queueOptions")
@ApplicationScoped
public class QueueOptions {
  private final Departement departement;

  @Inject
  public QueueOptions(Departement departement) {
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected QueueOptions() {
    this(null);
  }

  public List<SelectItem> getThemes() {
    return items(ParoleTheme.values(), theme -> "paroles.theme." + theme);
  }

  public List<SelectItem> getTerritories() {
    return departement.pack().territories().stream()
        .map(territory -> new SelectItem(territory.id(), territory.name()))
        .toList();
  }

  public List<SelectItem> getServices() {
    return departement.pack().measures().stream()
        .map(measure -> new SelectItem(measure.id(), measure.name()))
        .toList();
  }

  public List<SelectItem> getKinds() {
    return items(ParoleKind.values(), kind -> "moderation.kind." + kind);
  }

  public List<SelectItem> getAuthors() {
    return items(AuthorKind.values(), author -> "moderation.author." + author);
  }

  public List<SelectItem> getWaitings() {
    return items(Waiting.values(), Waiting::labelKey);
  }

  public List<SelectItem> getMarks() {
    return items(Marked.values(), Marked::labelKey);
  }

  /** Every motive, each with the outcome that it stands for. */
  public List<SelectItem> getMotives() {
    return Arrays.stream(Motive.values())
        .map(
            motive ->
                new SelectItem(
                    motive,
                    Messages.text("moderation.outcome." + motive.outcome())
                        + Messages.text("moderation.batch.because")
                        + Messages.text(motive.labelKey())))
        .toList();
  }

  private static <T> List<SelectItem> items(T[] values, Function<T, String> key) {
    return Arrays.stream(values)
        .map(value -> new SelectItem(value, Messages.text(key.apply(value))))
        .toList();
  }
}
