package fr.jalons.moderation;

import fr.jalons.platform.Refusal;
import java.time.Instant;

/**
 * What a referent states about passing a danger on. All words are sealed when stored.
 *
 * @param reference under which the destination knows it
 * @param at when it was passed on
 * @param children each child concerned, one a line; "inconnu" when nobody knows
 * @param parentsReason why the parents were not told; null when they were
 * @param prosecutorInformed whether the public prosecutor knows too
 */
public record Transmission(
    Destination destination,
    String reference,
    Instant at,
    String children,
    Parents parents,
    String parentsReason,
    boolean prosecutorInformed) {
  public Transmission {
    if (destination == null) {
      throw new Refusal("moderation.refusal.destination");
    }
    if (at == null) {
      throw new Refusal("moderation.refusal.time");
    }
    Typed.requiredShort(reference, "moderation.refusal.reference");
    Typed.requiredShort(children, "moderation.refusal.children");
    if (parents == null) {
      throw new Refusal("moderation.refusal.parents");
    }
    if (parents == Parents.NOT_TOLD) {
      Typed.requiredShort(parentsReason, "moderation.refusal.parents-reason");
    }
    prosecutorInformed = prosecutorInformed || destination == Destination.PUBLIC_PROSECUTOR;
  }

  /** Never a word. */
  @Override
  public String toString() {
    return "Transmission[" + destination + "]";
  }
}
