package fr.jalons.platform.web;

import fr.jalons.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The language of the page that is asked for: its address says it, {@code /ar/guide}. */
@Named("tongue")
@RequestScoped
public class Tongue {
  @Inject private HttpServletRequest request;

  /** The language of this page's address; French when it names none. */
  public Language language() {
    return request.getAttribute(RouteFilter.FOUND) instanceof Routes.Found found
        ? found.language()
        : Language.FRENCH;
  }

  /** BCP 47 code, for {@code lang}. */
  public String getCode() {
    return language().code();
  }

  /** Direction of writing, for {@code dir}. */
  public String getDirection() {
    return language().direction();
  }

  /** What stands before the address of a translated page: {@code /ar}, or nothing. */
  public String getPrefix() {
    return language().prefix();
  }

  public boolean isFrench() {
    return language() == Language.FRENCH;
  }

  /** Whether this page stands in every language; the answer to a form stands nowhere else. */
  public boolean isTranslated() {
    return !request.getMethod().equals("POST")
        && request.getAttribute(RouteFilter.FOUND) instanceof Routes.Found found
        && found.route().translated();
  }

  /** The ways to every language: of this page when it has them, else of the front page. */
  public List<Way> getWays() {
    String path = isTranslated() ? ownPath() : "/";
    return Arrays.stream(Language.values()).map(language -> way(language, path)).toList();
  }

  private Way way(Language language, String path) {
    boolean front = path.equals("/") && language != Language.FRENCH;
    String href = front ? language.prefix() : language.prefix() + path;
    return new Way(language.code(), language.direction(), name(language), href);
  }

  private static String name(Language language) {
    return Messages.text("platform.language." + language.code());
  }

  /** The path of this page in French. */
  private String ownPath() {
    String path = String.valueOf(request.getAttribute(RouteFilter.PUBLIC_PATH));
    String rest = path.substring(getPrefix().length());
    return rest.isEmpty() ? "/" : rest;
  }

  /** A language, named in itself, and where it leads. */
  public record Way(String code, String direction, String name, String href) {}
}
