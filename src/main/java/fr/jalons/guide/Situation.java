package fr.jalons.guide;

import java.util.Arrays;
import java.util.Optional;

/** Situations that change what a young person must do. */
public enum Situation {
  FOREIGN("etranger"),
  DISABLED("handicap"),
  PARENT("parent"),
  IN_A_HOME("etablissement"),
  IN_A_FOSTER_FAMILY("famille-accueil"),
  ALONE("seul");

  private final String slug;

  Situation(String slug) {
    this.slug = slug;
  }

  public static Optional<Situation> ofSlug(String slug) {
    return Arrays.stream(values()).filter(situation -> situation.slug.equals(slug)).findFirst();
  }

  /** Name in addresses and in the front matter of a fiche. */
  public String slug() {
    return slug;
  }

  /** Key of its name as readers see it. */
  public String messageKey() {
    return "guide.situation." + slug;
  }

  /** Public address of its page. */
  public String path() {
    return "/guide/situation/" + slug;
  }
}
