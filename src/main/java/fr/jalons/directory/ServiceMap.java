package fr.jalons.directory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Services as dots on the drawing of a Département. Communes too near each other for two fingers
 * share a dot, which bears the name of the one with most services.
 *
 * @param sheet what they are drawn on
 * @param dots from north to south
 * @param asked where the reader is; null when that is not on the sheet
 * @param outside communes that are not on the sheet
 * @param placeless how many local services have no known place
 */
public record ServiceMap(
    MapSheet sheet, List<Dot> dots, MapSheet.Place asked, List<String> outside, long placeless) {

  /** Two dots nearer than this, in a sheet of 600, could not be told apart by a thumb at 320 px. */
  private static final double APART = 52 / 600.0;

  /** A commune and how many services it has. */
  public record Town(String name, long services) {}

  /**
   * One dot.
   *
   * @param number what is written in it and before its entry in the list
   * @param towns the commune it stands at, then those that share it
   */
  public record Dot(int number, MapSheet.Place at, List<Town> towns) {
    /** How many services it stands for. */
    public long services() {
      return towns.stream().mapToLong(Town::services).sum();
    }
  }

  static ServiceMap of(MapSheet sheet, List<ServiceEntry> services, MapSheet.Place asked) {
    List<ServiceEntry> local = services.stream().filter(s -> !s.national()).toList();
    Map<String, Long> counted = new LinkedHashMap<>();
    local.forEach(s -> s.communes().forEach(name -> counted.merge(name, 1L, Long::sum)));
    List<Town> towns =
        counted.entrySet().stream()
            .map(entry -> new Town(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparing(Town::services)
                    .reversed()
                    .thenComparing(Town::name, Collator.getInstance(Locale.FRENCH)))
            .toList();
    return new ServiceMap(
        sheet,
        dots(sheet, towns),
        asked,
        counted.keySet().stream().filter(name -> sheet.place(name).isEmpty()).toList(),
        local.stream().filter(s -> s.communes().isEmpty()).count());
  }

  private static List<Dot> dots(MapSheet sheet, List<Town> towns) {
    Map<MapSheet.Place, List<Town>> shared = new LinkedHashMap<>();
    for (Town town : towns) {
      sheet
          .place(town.name())
          .ifPresent(
              place ->
                  shared
                      .computeIfAbsent(near(sheet, place, shared), p -> new ArrayList<>())
                      .add(town));
    }
    List<MapSheet.Place> places =
        shared.keySet().stream()
            .sorted(Comparator.comparing(MapSheet.Place::y).thenComparing(MapSheet.Place::x))
            .toList();
    List<Dot> dots = new ArrayList<>();
    places.forEach(p -> dots.add(new Dot(dots.size() + 1, p, List.copyOf(shared.get(p)))));
    return List.copyOf(dots);
  }

  /** The dot it shares, or its own place. */
  private static MapSheet.Place near(
      MapSheet sheet, MapSheet.Place place, Map<MapSheet.Place, List<Town>> dots) {
    return dots.keySet().stream()
        .filter(dot -> dot.distance(place) < APART * sheet.width())
        .min(Comparator.comparing(place::distance))
        .orElse(place);
  }
}
