package fr.jalons.moderation;

import fr.jalons.accounts.Role;
import fr.jalons.paroles.ParoleStatus;
import java.util.EnumSet;
import java.util.Set;

/** Where readers find paroles: what waits for them, and what they may still look at. */
public enum Shelf {
  TO_READ,
  WITH_SECOND_READER,
  IN_COMMISSION,
  WITH_AUTHOR,
  SCHEDULED,
  PUBLISHED;

  /** What a reader with this role finds on the shelf; empty when it is not theirs. */
  Set<ParoleStatus> statuses(Role role) {
    return switch (this) {
      case TO_READ ->
          role == Role.PRO
              ? EnumSet.of(ParoleStatus.RECEIVED, ParoleStatus.SUSPENDED)
              : EnumSet.of(ParoleStatus.PROPOSED, ParoleStatus.SUSPENDED);
      case WITH_SECOND_READER ->
          role == Role.PRO ? EnumSet.of(ParoleStatus.PROPOSED) : EnumSet.noneOf(ParoleStatus.class);
      case IN_COMMISSION -> EnumSet.of(ParoleStatus.IN_COMMISSION);
      case WITH_AUTHOR ->
          role == Role.PRO
              ? EnumSet.of(ParoleStatus.AWAITING_AUTHOR, ParoleStatus.AWAITING_CONSENT)
              : EnumSet.noneOf(ParoleStatus.class);
      case SCHEDULED -> EnumSet.of(ParoleStatus.SCHEDULED);
      case PUBLISHED -> EnumSet.of(ParoleStatus.PUBLISHED);
    };
  }

  /** Whether a reader with this role has such a shelf. */
  public boolean isFor(Role role) {
    return !statuses(role).isEmpty();
  }

  /** Every status in which a reader with this role may look at a parole. */
  static Set<ParoleStatus> all(Role role) {
    Set<ParoleStatus> all = EnumSet.noneOf(ParoleStatus.class);
    for (Shelf shelf : values()) {
      all.addAll(shelf.statuses(role));
    }
    return all;
  }

  public String labelKey() {
    return "moderation.shelf." + name();
  }
}
