package fr.jalons.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Values of the variables in the public address of the current request. */
@RequestScoped
public class RouteParams {
  @Inject private HttpServletRequest request;

  /** Value of {@code name} in the route's pattern, or null when the route has no such variable. */
  public String get(String name) {
    return request.getAttribute(RouteFilter.FOUND) instanceof Routes.Found found
        ? found.variables().get(name)
        : null;
  }

  /** The public path of this request, such as {@code /paroles/donner}. */
  public String path() {
    return pathOf(request);
  }

  /** The public path of {@code request}; {@code /} when no route answers it. */
  public static String pathOf(HttpServletRequest request) {
    Object path = request.getAttribute(RouteFilter.PUBLIC_PATH);
    return path == null ? "/" : path.toString();
  }
}
