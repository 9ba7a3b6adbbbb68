package fr.jalons.platform.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many items there are on all pages
 * @param page this page, from 1
 * @param size most items a page
 */
public record Slice<T>(int total, int page, int size, List<T> items) {
  private static final int USUAL_SIZE = 20;
  private static final int LARGEST_SIZE = 100;
  private static final int LAST_PAGE = 100_000;

  /**
   * The page that a client wants.
   *
   * @param page as sent, null for the first
   * @param size as sent, null for 20
   * @throws BadParameter when one is no number in its range
   */
  public static <A, T> Slice<T> of(List<A> all, Function<A, T> view, String page, String size) {
    int number = number("page", page, 1, LAST_PAGE);
    int length = number("size", size, USUAL_SIZE, LARGEST_SIZE);
    List<T> items = all.stream().skip((number - 1L) * length).limit(length).map(view).toList();
    return new Slice<>(all.size(), number, length, items);
  }

  /** Number of the last page; 1 when there is nothing. */
  int last() {
    return Math.max(1, (total + size - 1) / size);
  }

  private static int number(String name, String text, int usual, int most) {
    if (text == null) {
      return usual;
    }
    if (!text.matches("[1-9]\\d{0,5}") || Integer.parseInt(text) > most) {
      throw new BadParameter(name, "a number from 1 to " + most);
    }
    return Integer.parseInt(text);
  }
}
