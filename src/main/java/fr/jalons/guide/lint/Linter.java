package fr.jalons.guide.lint;

import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.GuideContent;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.LiveEdit;
import fr.jalons.platform.Language;
import fr.jalons.platform.StartUpRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Says what keeps a text from being published: the editorial rules for a French fiche, and for
 * every text that the guide could be read with it.
 */
@ApplicationScoped
public class Linter {
  private static final String TO_CHOOSE = "⟦";

  private final GuideCatalogue catalogue;

  @Inject
  public Linter(GuideCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** For the CDI proxy. */
  protected Linter() {
    this(null);
  }

  /** What must change; empty when the text may be published. */
  public List<Remark> check(DocumentKey key, String source) {
    List<Remark> remarks = new ArrayList<>(rules(key, source));
    return remarks.isEmpty() ? readable(key, source) : remarks;
  }

  /** The editorial rules alone, which cost little enough to follow an editor as they type. */
  public List<Remark> rules(DocumentKey key, String source) {
    GuideContent content = catalogue.content();
    List<Remark> choices = choices(key, source);
    if (key.isFact() || key.language() != Language.FRENCH) {
      return choices;
    }
    FicheLint lint = new FicheLint(content.facts(), path -> !catalogue.at(List.of(path)).isEmpty());
    choices.addAll(lint.check(key.ficheId(), key.file(), source));
    return choices;
  }

  /** Places where two texts were merged and a person has yet to choose. */
  private static List<Remark> choices(DocumentKey key, String source) {
    List<Remark> remarks = new ArrayList<>();
    List<String> lines = source.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(TO_CHOOSE)) {
        remarks.add(new Remark(key.file(), i + 1, Breach.TO_CHOOSE, List.of()));
      }
    }
    return remarks;
  }

  private List<Remark> readable(DocumentKey key, String source) {
    try {
      catalogue.with(List.of(new LiveEdit(key, source)));
      return List.of();
    } catch (StartUpRefused e) {
      return List.of(Remark.unreadable(key.file(), e.getMessage()));
    }
  }
}
