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
    String text = params.get(name);
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new NotFound("No item " + text);
    }
    return Long.parseLong(text);
  }
}
