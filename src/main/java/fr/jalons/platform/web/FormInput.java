package fr.jalons.platform.web;

import fr.jalons.platform.CleanText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader's plain HTML form brought. Reader pages keep no state on the server, so a form is
 * read like any other input: by name, cleaned, never trusted.
 */
@RequestScoped
public class FormInput {
  @Inject private HttpServletRequest request;

  /** Whether this request sends a form. */
  public boolean isSent() {
    return request.getMethod().equals("POST");
  }

  /** The field's cleaned value; null when it is missing or blank. */
  public String text(String name) {
    String cleaned = CleanText.of(request.getParameter(name));
    return cleaned.isBlank() ? null : cleaned;
  }

  /** Every value of a field that may be sent several times; empty when it was not. */
  public List<String> texts(String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : Arrays.stream(values).map(CleanText::of).toList();
  }

  /** The constants that the fields of this name name, in their order. */
  public <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
    List<String> values = texts(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> values.contains(constant.name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
  }

  /** Whether a checkbox or button of this name was sent. */
  public boolean has(String name) {
    return request.getParameter(name) != null;
  }

  /** The constant that the field names; empty when it names none. */
  public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
    String value = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst();
  }
}
