package fr.jalons.testing;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/** A form to fill and send as a person would, without a browser. */
public final class Form {

  private final Http client;
  private final FormElement element;
  private final List<String[]> values = new ArrayList<>();

  Form(Http client, FormElement element) {
    this.client = client;
    this.element = element;
    for (KeyVal field : element.formData()) {
      values.add(new String[] {field.key(), field.value()});
    }
  }

  /** Sets a field, whether the form has it or not: forged fields are tests too. */
  public Form with(String name, String value) {
    values.removeIf(field -> field[0].equals(name));
    values.add(new String[] {name, value});
    return this;
  }

  /** Takes a field out. */
  public Form without(String name) {
    values.removeIf(field -> field[0].equals(name));
    return this;
  }

  /** Presses a button, named by CSS or by the words on it, and sends the form. */
  public Page press(String button, String... headers) {
    Element pressed = find(button);
    buttons().forEach(other -> without(other.attr("name")));
    return with(pressed.attr("name"), pressed.val()).send(headers);
  }

  /** Sends the form as it stands, from its own page. */
  public Page send(String... headers) {
    String action = element.absUrl("action");
    return client.post(action.isEmpty() ? element.baseUri() : action, values, headers);
  }

  private Element find(String button) {
    return buttons().stream()
        .filter(one -> one.text().equals(button) || one.val().equals(button) || one.is(css(button)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No button " + button + " in " + element));
  }

  private Elements buttons() {
    return element.select("button, input[type=submit]");
  }

  /** Words that are no CSS match nothing. */
  private static String css(String words) {
    return words.matches("[#.\\[][^ ]+") ? words : "none";
  }
}
