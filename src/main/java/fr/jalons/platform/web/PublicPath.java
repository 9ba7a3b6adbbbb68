package fr.jalons.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** The path of a request below the context root, decoded, without a closing slash. */
final class PublicPath {
  private PublicPath() {}

  static String of(HttpServletRequest request) {
    String info = request.getPathInfo();
    String path = request.getServletPath() + (info == null ? "" : info);
    boolean closing = path.length() > 1 && path.endsWith("/");
    return path.isEmpty() ? "/" : closing ? path.substring(0, path.length() - 1) : path;
  }
}
