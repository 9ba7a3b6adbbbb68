package fr.jalons.guide.desk;

import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheSource;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.platform.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;

/** Which French text a translation that somebody writes was made from. */
@ApplicationScoped
class FrenchBasis {
  private final GuideCatalogue catalogue;

  @Inject
  FrenchBasis(GuideCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** For the CDI proxy. */
  protected FrenchBasis() {
    this(null);
  }

  /**
   * The same text with its basis: that of the version it was begun from while it bears its day, and
   * today's French text once an editor has given it another day.
   *
   * @param begun text of the version it was begun from; null for a new translation
   */
  FicheSource noted(DocumentKey key, FicheSource written, String begun) {
    if (key.language() == Language.FRENCH) {
      return written;
    }
    FicheSource basis = begun == null ? null : catalogue.source(key.language(), begun);
    boolean sameDay =
        basis != null && Objects.equals(basis.translatedFrom(), written.translatedFrom());
    return written.madeFrom(sameDay ? basis.madeFrom() : today(key));
  }

  private String today(DocumentKey key) {
    return catalogue.content().find(key.ficheId()).map(Fiche::fingerprint).orElse(null);
  }
}
