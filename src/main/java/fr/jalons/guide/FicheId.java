package fr.jalons.guide;

/** A fiche's place in the guide; its address does not change when its title does. */
public record FicheId(Theme theme, String slug) {
  /** {@code <theme>/<slug>}, as fiches point at one another. */
  @Override
  public String toString() {
    return theme.slug() + "/" + slug;
  }

  /** Public address of its page. */
  public String path() {
    return theme.path() + "/" + slug;
  }
}
