package fr.jalons.platform.web;

import static fr.jalons.platform.web.Route.fresh;
import static fr.jalons.platform.web.Route.page;

import fr.jalons.platform.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one table of the portal's pages. Fixed words stand before variables. */
public final class Routes {
  private static final List<Route> TABLE =
      List.of(
          page("/", "platform/home"),
          page("/urgence", "guide/urgence"),
          page("/guide", "guide/index"),
          page("/guide/age/{age}", "guide/age"),
          page("/guide/situation/{situation}", "guide/situation"),
          page("/guide/annuaire", "directory/index", "besoin", "commune"),
          fresh("/guide/recherche", "guide/search"),
          page("/guide/glossaire", "guide/glossary"),
          fresh("/guide/avis", "guide/feedback"),
          page("/guide/parcours", "guide/journeys"),
          page("/guide/parcours/{journey}", "guide/journey"),
          page("/guide/{theme}", "guide/theme"),
          page("/guide/{theme}/{fiche}", "guide/fiche"),
          page(
              "/paroles",
              "paroles/wall",
              "page",
              "theme",
              "genre",
              "suite",
              "mesure",
              "territoire"),
          fresh("/paroles/donner", "paroles/give"),
          fresh("/paroles/suivi", "paroles/follow"),
          page("/paroles/{id}", "paroles/parole"),
          fresh("/paroles/{id}/signaler", "paroles/report"),
          page("/accessibilite", "platform/accessibility"),
          page("/confidentialite", "platform/privacy"),
          fresh("/pro", "accounts/pro"),
          fresh("/pro/connexion", "accounts/login"),
          fresh("/pro/connexion/code", "accounts/code"),
          fresh("/pro/confirmation", "accounts/confirm"),
          fresh("/pro/engagement", "accounts/undertaking"),
          fresh("/pro/compte", "accounts/own"),
          fresh("/pro/compte/appareil", "accounts/device"),
          fresh("/pro/invitation/{token}", "accounts/invitation"),
          fresh("/pro/conservation", "moderation/retention"),
          fresh("/pro/personnes", "accounts/people"),
          fresh("/pro/personnes/inviter", "accounts/invite"),
          fresh("/pro/personnes/invitation/{invitation}", "accounts/invite-again"),
          fresh("/pro/personnes/{person}", "accounts/person"),
          fresh("/pro/moderation", "moderation/queue"),
          fresh("/pro/moderation/{item}", "moderation/reading"),
          fresh("/pro/commission", "moderation/commission"),
          fresh("/pro/commission/{item}", "moderation/vote"),
          fresh("/pro/votes", "moderation/past-votes"),
          fresh("/pro/votes/{vote}", "moderation/past-vote"),
          fresh("/pro/recours", "moderation/appeals"),
          fresh("/pro/recours/{item}", "moderation/appeal"),
          fresh("/pro/saisie", "paroles/entry"),
          fresh("/pro/reponses", "moderation/answers"),
          fresh("/pro/reponses/{item}", "moderation/answer"),
          fresh("/pro/signalements", "moderation/reports"),
          fresh("/pro/interets", "moderation/interests"),
          fresh("/pro/regles", "moderation/rules"),
          fresh("/pro/alertes", "moderation/alerts"),
          fresh("/pro/alertes/{alert}", "moderation/alert"),
          fresh("/pro/alertes/signes/{item}", "moderation/sign"),
          fresh("/pro/messages", "moderation/messages"),
          fresh("/pro/guide", "guide/desk/list"),
          fresh("/pro/guide/nouvelle", "guide/desk/new"),
          fresh("/pro/guide/faits", "guide/desk/facts"),
          fresh("/pro/guide/faits/{fact}", "guide/desk/fact"),
          fresh("/pro/guide/faits/{fact}/versions", "guide/desk/versions"),
          fresh("/pro/guide/calendrier", "guide/desk/calendar"),
          fresh("/pro/guide/liens", "guide/desk/links"),
          fresh("/pro/guide/livre", "guide/desk/shipped"),
          fresh("/pro/guide/traductions", "guide/desk/translations"),
          fresh("/pro/guide/retirees", "guide/desk/withdrawn"),
          fresh("/pro/guide/{lang}/{theme}/{fiche}", "guide/desk/editor"),
          fresh("/pro/guide/{lang}/{theme}/{fiche}/versions", "guide/desk/versions"),
          fresh("/pro/guide/{lang}/{theme}/{fiche}/fusion", "guide/desk/merge"),
          fresh("/pro/guide/{lang}/{theme}/{fiche}/retrait", "guide/desk/withdraw"),
          fresh("/pro/guide/{lang}/{theme}/{fiche}/relecture", "guide/desk/proofreading"),
          fresh("/pro/journal", "journal/journal"));

  /** A route that answered a path, with the values of its variables and the path's language. */
  public record Found(Route route, Map<String, String> variables, Language language) {}

  private Routes() {}

  /** Every address as it stands in the table, variables in braces: for who walks through all. */
  public static List<String> patterns() {
    return TABLE.stream().map(Route::pattern).toList();
  }

  /** The first route that answers {@code path}; a path ends without a slash. */
  public static Optional<Found> find(String path) {
    for (Language language : Language.values()) {
      String prefix = language.prefix();
      if (!prefix.isEmpty() && (path.equals(prefix) || path.startsWith(prefix + "/"))) {
        String rest = path.equals(prefix) ? "/" : path.substring(prefix.length());
        return find(rest, language).filter(found -> found.route().translated());
      }
    }
    return find(path, Language.FRENCH);
  }

  private static Optional<Found> find(String path, Language language) {
    for (Route route : TABLE) {
      Optional<Map<String, String>> variables = route.match(path);
      if (variables.isPresent()) {
        return Optional.of(new Found(route, variables.get(), language));
      }
    }
    return Optional.empty();
  }
}
