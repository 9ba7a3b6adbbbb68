package fr.jalons.directory;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Services that can be asked for by need and place.
 *
 * @param sheet where communes lie; null when nothing says it
 */
record Listing(List<ServiceEntry> services, MapSheet sheet) {
  Listing(List<ServiceEntry> services, MapSheet sheet) {
    this.services = List.copyOf(services);
    this.sheet = sheet;
  }

  private static final Integer FAR = Integer.MAX_VALUE;

  List<String> communes() {
    return services.stream()
        .filter(service -> !service.national())
        .flatMap(service -> service.communes().stream())
        .distinct()
        .sorted(Collator.getInstance(Locale.FRENCH))
        .toList();
  }

  Nearby near(ServiceKind kind, String typed) {
    MapSheet.Place place = place(commune(typed).orElse(typed));
    String commune = commune(typed).orElse(place == null ? null : place.name());
    String territory = commune == null ? null : territoryOf(commune).orElse(null);
    Predicate<ServiceEntry> wanted = service -> kind == null || service.kind() == kind;
    Predicate<ServiceEntry> local = wanted.and(service -> !service.national());
    Predicate<ServiceEntry> here =
        service -> commune != null && service.communes().contains(commune);
    Predicate<ServiceEntry> around =
        service -> territory != null && territory.equals(service.territory());
    Predicate<ServiceEntry> whole = service -> commune == null || service.territory() == null;
    return new Nearby(
        commune,
        territory,
        place,
        where(local.and(here)),
        where(local.and(here.negate()).and(around)),
        where(local.and(here.negate()).and(around.negate()).and(whole)),
        nearestFirst(place, local.and(here.negate()).and(around.negate()).and(whole.negate())),
        where(wanted.and(ServiceEntry::national)));
  }

  /** The commune meant: its name, or a beginning that only one commune has. */
  private Optional<String> commune(String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    String folded = PlaceName.folded(typed);
    Optional<String> exact =
        communes().stream().filter(name -> PlaceName.folded(name).equals(folded)).findFirst();
    if (exact.isPresent() || folded.length() < 3) {
      return exact;
    }
    List<String> begun =
        communes().stream().filter(name -> PlaceName.folded(name).startsWith(folded)).toList();
    return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
  }

  private Optional<String> territoryOf(String commune) {
    return services.stream()
        .filter(service -> service.communes().contains(commune))
        .map(ServiceEntry::territory)
        .filter(territory -> territory != null)
        .findFirst();
  }

  /** See {@link Directory#map}. */
  Optional<ServiceMap> map(Nearby found) {
    return Optional.ofNullable(sheet).map(s -> ServiceMap.of(s, found.all(), found.place()));
  }

  /** See {@link Directory#kilometres}. */
  Optional<Integer> kilometres(MapSheet.Place from, ServiceEntry service) {
    return from == null ? Optional.empty() : sheet.kilometres(from, service.communes());
  }

  /** Where the commune lies; null when it was not typed or is not on the drawing. */
  private MapSheet.Place place(String commune) {
    return sheet == null || commune == null ? null : sheet.place(commune).orElse(null);
  }

  private List<ServiceEntry> nearestFirst(MapSheet.Place from, Predicate<ServiceEntry> wanted) {
    return from == null
        ? where(wanted)
        : services.stream()
            .filter(wanted)
            .sorted(Comparator.comparing(service -> kilometres(from, service).orElse(FAR)))
            .toList();
  }

  private List<ServiceEntry> where(Predicate<ServiceEntry> wanted) {
    return services.stream().filter(wanted).toList();
  }
}
