package fr.jalons.moderation;

import fr.jalons.platform.Refusal;
import java.time.Instant;

/**
 * What a referent states about passing a danger on.
 *
 * @param reference under which the destination knows it; sealed when stored
 * @param at when it was passed on
 */
public record Transmission(Destination destination, String reference, Instant at) {
  public Transmission {
    if (destination == null) {
      throw new Refusal("moderation.refusal.destination");
    }
    if (at == null) {
      throw new Refusal("moderation.refusal.time");
    }
    Typed.requiredShort(reference, "moderation.refusal.reference");
  }

  /** Never the reference. */
  @Override
  public String toString() {
    return "Transmission[" + destination + "]";
  }
}
