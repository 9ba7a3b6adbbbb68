package fr.jalons.guide.versions;

import fr.jalons.guide.FicheId;
import fr.jalons.guide.Theme;
import fr.jalons.platform.Language;
import java.util.Optional;

/**
 * Which text of the guide.
 *
 * @param name {@code <theme>/<slug>} of a fiche, or the id of a fact
 */
public record DocumentKey(DocumentKind kind, Language language, String name) {
  private static final String FICHES = "guide/";
  private static final String FACTS = "guide/facts/";

  public static DocumentKey fiche(Language language, FicheId id) {
    return new DocumentKey(DocumentKind.FICHE, language, id.toString());
  }

  public static DocumentKey fact(String id) {
    return new DocumentKey(DocumentKind.FACT, Language.FRENCH, id);
  }

  /** The fiche that a content file holds, {@code guide/<lang>/<theme>/<slug>.md}. */
  static Optional<DocumentKey> ofFile(String file) {
    String[] parts = file.split("/");
    if (parts.length != 4 || !file.endsWith(".md")) {
      return Optional.empty();
    }
    String name = parts[2] + "/" + parts[3].substring(0, parts[3].length() - ".md".length());
    return Language.ofCode(parts[1])
        .map(language -> new DocumentKey(DocumentKind.FICHE, language, name));
  }

  /** Name of the file that holds it, or would; messages about it begin so. */
  public String file() {
    return kind == DocumentKind.FACT ? FACTS + name : FICHES + language.code() + "/" + name + ".md";
  }

  /**
   * Place of the fiche in the guide.
   *
   * @throws IllegalStateException when it is no fiche's
   */
  public FicheId ficheId() {
    String[] parts = name.split("/");
    return Theme.ofSlug(parts[0])
        .filter(theme -> kind == DocumentKind.FICHE && parts.length == 2)
        .map(theme -> new FicheId(theme, parts[1]))
        .orElseThrow(() -> new IllegalStateException(name + " is no fiche"));
  }

  public boolean isFact() {
    return kind == DocumentKind.FACT;
  }
}
