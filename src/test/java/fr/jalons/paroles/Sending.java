package fr.jalons.paroles;

import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A deposit sent over HTTP as the three screens send it. */
public final class Sending {
  private static final String DOOR = "/paroles/donner";
  private static final long OLD_ENOUGH_MILLIS = 2_200;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final Http http;

  private Sending(Http http) {
    this.http = http;
  }

  /** A testimony of a parent who wants to see the text before it is published. */
  public static Sending aTestimony(String words) {
    return aTestimony(SharedPortal.http(), words);
  }

  public static Sending aTestimony(Http http, String words) {
    return new Sending(http)
        .with("screen", "3")
        .with("author", "PARENT")
        .with("kind", "TESTIMONY")
        .with("wish", "SHOW_ME_FIRST")
        .with("words", words)
        .with("send", "");
  }

  public Sending with(String name, String value) {
    fields.put(name, value);
    return this;
  }

  public Sending without(String name) {
    fields.remove(name);
    return this;
  }

  /** Fetches the second screen for its token and waits until nobody takes it for a program's. */
  public Sending filledInByHand() {
    freshToken();
    try {
      Thread.sleep(OLD_ENOUGH_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** Fetches the second screen for its token. */
  public Sending freshToken() {
    Page second = http.post(DOOR, Map.of("screen", "1", "author", "PARENT", "next", ""));
    return with("token", second.html().selectFirst("input[name=token]").val());
  }

  /** Posts the third screen as it stands. */
  public Page send(String... headers) {
    return http.post(DOOR, fields, headers);
  }

  /** The sixteen digits on a receipt, or null when the page is none. */
  public static String codeOn(Page page) {
    var code = page.html().selectFirst("#code");
    return code == null ? null : code.text().replaceAll("\\D", "");
  }
}
