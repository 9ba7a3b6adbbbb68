package fr.jalons.directory;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the directory holds for a need and a place, nearest first.
 *
 * @param commune the place as the directory writes it, or null when none was asked or is known
 * @param territory id of the part of the Département the commune lies in, or null
 * @param place where the commune lies; null when that is not known
 * @param here services with premises in the commune
 * @param around other services of its territory
 * @param departement services for the whole Département; without a commune, all local ones
 * @param elsewhere services of other territories, nearest first where the place is known
 * @param national services that hold everywhere
 */
public record Nearby(
    String commune,
    String territory,
    MapSheet.Place place,
    List<ServiceEntry> here,
    List<ServiceEntry> around,
    List<ServiceEntry> departement,
    List<ServiceEntry> elsewhere,
    List<ServiceEntry> national) {

  /** Whether no service is confirmed for this place, in its territory or for the Département. */
  public boolean nothingLocal() {
    return here.isEmpty() && around.isEmpty() && departement.isEmpty();
  }

  /** All of it, nearest first. */
  public List<ServiceEntry> all() {
    return Stream.of(here, around, departement, elsewhere, national).flatMap(List::stream).toList();
  }
}
