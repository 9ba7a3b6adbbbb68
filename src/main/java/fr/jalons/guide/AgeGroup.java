package fr.jalons.guide;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Ages a fiche speaks to. The page of 18 also shows what holds from 18 to 21. */
public enum AgeGroup {
  SIXTEEN("16", "16", 16, 16),
  SEVENTEEN("17", "17", 17, 17),
  EIGHTEEN("18", "18", 18, 18),
  EIGHTEEN_TO_21("18-21", "18", 18, 21),
  OVER_21("21+", "21", 21, null);

  private final String code;
  private final String page;
  private final int from;
  private final Integer to;

  AgeGroup(String code, String page, int from, Integer to) {
    this.code = code;
    this.page = page;
    this.from = from;
    this.to = to;
  }

  public static Optional<AgeGroup> ofCode(String code) {
    return Arrays.stream(values()).filter(group -> group.code.equals(code)).findFirst();
  }

  /** Groups shown on the page {@code /guide/age/<page>}; empty when there is no such page. */
  public static Set<AgeGroup> onPage(String page) {
    return Arrays.stream(values())
        .filter(group -> group.page.equals(page))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Name in the front matter of a fiche. */
  public String code() {
    return code;
  }

  /** Last part of the address of the page that shows this group. */
  public String page() {
    return page;
  }

  /** Youngest age in years. */
  public int from() {
    return from;
  }

  /** Oldest age in years, or null when there is none. */
  public Integer to() {
    return to;
  }
}
