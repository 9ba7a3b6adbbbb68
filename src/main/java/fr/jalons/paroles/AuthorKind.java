package fr.jalons.paroles;

import java.util.EnumSet;
import java.util.Set;

/** Who gives their word. */
public enum AuthorKind {
  PARENT(true),
  YOUNG_PERSON(false),
  UNDER_16(false),
  RELATIVE(true),
  FOSTER_CARER(true),
  OTHER(true);

  private final boolean adult;

  AuthorKind(boolean adult) {
    this.adult = adult;
  }

  /** Whether the author is surely an adult; a young person of 16 or more may not be. */
  public boolean isAdult() {
    return adult;
  }

  /** What this author may decide about their words. Under 16 they stay with the commission. */
  public Set<PublicationWish> wishes() {
    if (this == UNDER_16) {
      return EnumSet.of(PublicationWish.COMMISSION_ONLY);
    }
    return adult
        ? EnumSet.allOf(PublicationWish.class)
        : EnumSet.of(PublicationWish.COMMISSION_ONLY, PublicationWish.SHOW_ME_FIRST);
  }
}
