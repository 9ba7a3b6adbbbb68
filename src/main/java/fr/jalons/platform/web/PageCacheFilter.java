package fr.jalons.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves reader pages and theme files as finished bytes, with an entity tag. */
public class PageCacheFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;
  private static final String ASK_AGAIN = "no-cache";
  private static final String THEME_FILES = "public, max-age=3600, stale-while-revalidate=86400";
  private static final String FOR_GOOD = "public, max-age=31536000, immutable";

  @Inject private transient PageCache cache;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<String> address = addressOf(request);
    if (address.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    Optional<CachedPage> kept = cache.find(address.get());
    if (kept.isPresent()) {
      send(request, response, kept.get());
    } else {
      make(request, response, chain, cache.place(address.get()));
    }
  }

  private static void make(
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain,
      PageCache.Place place)
      throws IOException, ServletException {
    CapturedResponse captured = new CapturedResponse(response);
    chain.doFilter(new PlainRequest(request), captured);
    if (captured.failed()) {
      return;
    }
    CachedPage page = CachedPage.of(captured.getContentType(), captured.bytes());
    if (captured.getStatus() == HttpServletResponse.SC_OK) {
      place.keep(page);
    }
    send(request, response, page);
  }

  private static void send(
      HttpServletRequest request, HttpServletResponse response, CachedPage page)
      throws IOException {
    String accepts = request.getHeader("Accept-Encoding");
    boolean compressed = page.gzip() != null && accepts != null && accepts.contains("gzip");
    String tag = page.tag(compressed);
    response.setHeader("ETag", tag);
    response.setHeader("Vary", "Accept-Encoding");
    response.setHeader("Cache-Control", freshness(request));
    String known = request.getHeader("If-None-Match");
    if (known != null && known.contains(tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    byte[] bytes = compressed ? page.gzip() : page.plain();
    response.setContentType(page.contentType());
    response.setContentLength(bytes.length);
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.getOutputStream().write(bytes);
  }

  private static String freshness(HttpServletRequest request) {
    if (!isThemeFile(PublicPath.of(request))) {
      return ASK_AGAIN;
    }
    return request.getQueryString() != null && request.getQueryString().startsWith("v=")
        ? FOR_GOOD
        : THEME_FILES;
  }

  /** Under what name the answer is kept; empty when each request needs its own. */
  private static Optional<String> addressOf(HttpServletRequest request) {
    boolean read = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!read) {
      return Optional.empty();
    }
    String path = PublicPath.of(request);
    if (isThemeFile(path)) {
      return Optional.of(path);
    }
    return Routes.find(path)
        .filter(found -> found.route().cached())
        .map(found -> path + queries(request, found.route()));
  }

  private static boolean isThemeFile(String path) {
    return path.startsWith("/themes/");
  }

  private static String queries(HttpServletRequest request, Route route) {
    StringBuilder text = new StringBuilder();
    for (String name : route.queries()) {
      String value = request.getParameter(name);
      if (value != null) {
        text.append('&').append(name).append('=').append(value);
      }
    }
    return text.toString();
  }
}
