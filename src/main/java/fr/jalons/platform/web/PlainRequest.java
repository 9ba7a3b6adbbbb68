package fr.jalons.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A GET without conditions, so that what is made for the cache is always whole. */
final class PlainRequest extends HttpServletRequestWrapper {
  PlainRequest(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  @Override
  public String getHeader(String name) {
    return name.regionMatches(true, 0, "If-", 0, 3) || name.equalsIgnoreCase("Range")
        ? null
        : super.getHeader(name);
  }

  @Override
  public long getDateHeader(String name) {
    return name.regionMatches(true, 0, "If-", 0, 3) ? -1 : super.getDateHeader(name);
  }
}
