package fr.jalons.guide;

import java.util.Arrays;
import java.util.Optional;

/** The twelve themes of the guide, in the order in which it shows them. */
public enum Theme {
  PAPERWORK("demarches"),
  HOUSING("logement"),
  MONEY("budget"),
  HEALTH("sante"),
  STUDIES("etudes-formation"),
  WORK("travail"),
  TRANSPORT("permis-transports"),
  DISABILITY("handicap"),
  AFTER_18("aides-apres-18-ans"),
  RIGHTS("mes-droits"),
  LOVE_AND_FAMILY("vie-affective-famille"),
  CULTURE("culture-loisirs-numerique");

  private final String slug;

  Theme(String slug) {
    this.slug = slug;
  }

  /** The theme whose address bears {@code slug}. */
  public static Optional<Theme> ofSlug(String slug) {
    return Arrays.stream(values()).filter(theme -> theme.slug.equals(slug)).findFirst();
  }

  /** Name in addresses and folders; also the name of its drawn icon. */
  public String slug() {
    return slug;
  }

  /** Key of its name as readers see it. */
  public String messageKey() {
    return "guide.theme." + slug;
  }

  /** Public address of its page. */
  public String path() {
    return "/guide/" + slug;
  }
}
