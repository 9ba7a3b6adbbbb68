package fr.jalons.platform.web;

import static fr.jalons.platform.web.Route.fresh;
import static fr.jalons.platform.web.Route.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of the portal's pages. Fixed words stand before variables. */
public final class Routes {
  private static final List<Route> TABLE =
      List.of(
          page("/", "/index.xhtml"),
          page("/urgence", "/guide/urgence.xhtml"),
          page("/guide", "/guide/index.xhtml"),
          page("/guide/age/{age}", "/guide/age.xhtml"),
          page("/guide/{theme}", "/guide/theme.xhtml"),
          page("/guide/{theme}/{fiche}", "/guide/fiche.xhtml"),
          page("/paroles", "/paroles/wall.xhtml", "page"),
          fresh("/paroles/donner", "/paroles/give.xhtml"),
          fresh("/paroles/suivi", "/paroles/follow.xhtml"),
          page("/paroles/{id}", "/paroles/parole.xhtml"),
          page("/accessibilite", "/platform/accessibility.xhtml"),
          page("/confidentialite", "/platform/privacy.xhtml"),
          fresh("/pro", "/pro/index.xhtml"),
          fresh("/pro/connexion", "/pro/login.xhtml"),
          fresh("/pro/moderation", "/pro/moderation/queue.xhtml"),
          fresh("/pro/moderation/{item}", "/pro/moderation/reading.xhtml"),
          fresh("/pro/alertes", "/pro/moderation/alerts.xhtml"),
          fresh("/pro/journal", "/pro/journal/journal.xhtml"));

  /** A route that answered a path, with the values of its variables. */
  public record Found(Route route, Map<String, String> variables) {}

  private Routes() {}

  /** The first route that answers {@code path}; a path ends without a slash. */
  public static Optional<Found> find(String path) {
    for (Route route : TABLE) {
      Optional<Map<String, String>> variables = route.match(path);
      if (variables.isPresent()) {
        return Optional.of(new Found(route, variables.get()));
      }
    }
    return Optional.empty();
  }
}
