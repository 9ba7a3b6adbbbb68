package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Browser;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.LinkedHashMap;
import java.util.Map;

/** People of the demonstration at work on the shared portal. */
final class Staff {
  private Staff() {}

  /** A session of this account. */
  static Http signedIn(String login) {
    return signedIn(SharedPortal.session(), login);
  }

  /** Signs this account in, on whatever portal the session is with. */
  static Http signedIn(Http session, String login) {
    Page after =
        session
            .get("/pro/connexion")
            .form("#enter")
            .with("login", login)
            .with("password", "jalons-demo")
            .press("#go");
    assertThat(after.status()).as("sign-in of " + login).isIn(302, 303);
    return session;
  }

  /** Signs in with a browser. */
  static void signIn(Browser browser, String login) {
    browser.open("/pro/connexion").type("#login", login).type("#password", "jalons-demo");
    browser.click("#go");
    browser.find(".pro-nav");
  }

  /** Presses a button of the page's work form in the page's script, as PrimeFaces does. */
  static Page ajax(Page page, String button, Map<String, String> typed, String... render) {
    Map<String, String> fields = new LinkedHashMap<>();
    page.html()
        .select("#work input[type=hidden], #work textarea, #work input[type=text]")
        .forEach(field -> fields.put(field.attr("name"), field.val()));
    fields.put("work", "work");
    fields.put(button, button);
    fields.put("jakarta.faces.partial.ajax", "true");
    fields.put("jakarta.faces.source", button);
    fields.put("jakarta.faces.partial.execute", "@all");
    fields.put("jakarta.faces.partial.render", String.join(" ", render));
    fields.putAll(typed);
    return page.client()
        .post(
            page.url(),
            fields,
            "Faces-Request",
            "partial/ajax",
            "X-Requested-With",
            "XMLHttpRequest");
  }

  /** Number of the parole that was sent last. */
  static long latest() {
    return Long.parseLong(text("SELECT MAX(id) FROM parole"));
  }

  static String status(long id) {
    return text("SELECT status FROM parole WHERE id = " + id);
  }

  static String text(String sql) {
    return SharedPortal.tables().text(sql);
  }

  static void sql(String change) {
    SharedPortal.tables().change(change);
  }

  /** Ends the cooling delay of a scheduled parole. */
  static void endDelay(long id) {
    sql("UPDATE parole SET publish_after = UTC_TIMESTAMP(6) WHERE id = " + id);
  }

  /** Lets this parole have come to its status so many days ago. */
  static void age(long id, int days) {
    sql(
        "UPDATE parole SET status_since = status_since - INTERVAL %d DAY WHERE id = %d"
            .formatted(days, id));
  }
}
