package fr.jalons.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Département as it is drawn: an outline, thin lines in it, and where each commune lies.
 *
 * @param width of the sheet in its own units; x grows to the east
 * @param height of the sheet; y grows to the south
 * @param tenKilometres how many units they measure
 * @param outline path as SVG writes it
 * @param borders lines between arrondissements, as a path
 * @param places communes by their folded names
 * @param source whose drawing it is, and under which licence
 */
public record MapSheet(
    int width,
    int height,
    int tenKilometres,
    String outline,
    String borders,
    Map<String, Place> places,
    ServiceEntry.Origin source) {

  /** Where a commune lies on the sheet. */
  public record Place(String name, int x, int y) {
    double distance(Place other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  /** The commune of this name, forgiven its accents and hyphens. */
  Optional<Place> place(String typed) {
    return Optional.ofNullable(places.get(PlaceName.folded(typed)));
  }

  /**
   * Whole kilometres in a straight line from a place to the nearest of these; empty when unknown.
   */
  Optional<Integer> kilometres(Place from, List<String> communes) {
    return communes.stream()
        .flatMap(name -> place(name).stream())
        .map(place -> (int) Math.round(from.distance(place) * 10 / tenKilometres))
        .min(Integer::compare);
  }
}
