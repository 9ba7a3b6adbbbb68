package fr.jalons.testing;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * An answer of the portal.
 *
 * @param url what was asked for, absolute
 * @param body its text, as UTF-8
 */
public record Page(
    String url, int status, java.net.http.HttpHeaders headers, String body, Http client) {

  /** The first header of that name, or null. */
  public String header(String name) {
    return headers.firstValue(name).orElse(null);
  }

  /** What cookies the answer sets; readers must get none. */
  public List<String> cookies() {
    return headers.allValues("Set-Cookie");
  }

  public Document html() {
    return Jsoup.parse(body, url);
  }

  /** The words of the page, without its markup. */
  public String text() {
    return html().text();
  }

  /**
   * A form of the page with all that a browser would send, hidden fields included.
   *
   * @param css selects the form; its id with {@code #}, or {@code form} where there is one
   */
  public Form form(String css) {
    FormElement form = (FormElement) html().selectFirst(css);
    if (form == null) {
      throw new AssertionError("No form " + css + " in the answer " + status + " of " + url);
    }
    return new Form(client, form);
  }
}
