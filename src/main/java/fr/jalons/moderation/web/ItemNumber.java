package fr.jalons.moderation.web;

import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.RouteParams;

/** Reads the number of an item in an address. */
final class ItemNumber {
  private ItemNumber() {}

  /**
   * @throws NotFound when the address names no number
   */
  static long in(RouteParams params, String name) {
    Long number = typed(params.get(name));
    if (number == null) {
      throw new NotFound("No item " + params.get(name));
    }
    return number;
  }

  /** The number in a text; null when it is none. */
  static Long typed(String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }
}
