package fr.jalons.testing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two browsers that share a long walk, since one leaves half of the smallest machine idle. */
public final class Halves {

  private Halves() {}

  /**
   * Opens two browsers and gives each every other path; returns when both are through.
   *
   * @param open what opens one of the browsers; each is closed at the end
   * @param look what is done at one path, from two threads; what it throws ends its half
   */
  public static void of(
      List<String> paths, Supplier<Browser> open, BiConsumer<Browser, String> look) {
    SharedPortal.url("/");
    Stream.of(0, 1).parallel().forEach(half -> walk(everySecond(paths, half), open, look));
  }

  private static void walk(
      List<String> paths, Supplier<Browser> open, BiConsumer<Browser, String> look) {
    try (Browser browser = open.get()) {
      paths.forEach(path -> look.accept(browser, path));
    }
  }

  private static List<String> everySecond(List<String> paths, int first) {
    return IntStream.range(0, paths.size())
        .filter(i -> i % 2 == first)
        .mapToObj(paths::get)
        .toList();
  }
}
