package fr.jalons.directory;

import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Services that can be asked for by need and place. */
record Listing(List<ServiceEntry> services) {
  Listing(List<ServiceEntry> services) {
    this.services = List.copyOf(services);
  }

  List<String> communes() {
    return services.stream()
        .filter(service -> !service.national())
        .flatMap(service -> service.communes().stream())
        .distinct()
        .sorted(Collator.getInstance(Locale.FRENCH))
        .toList();
  }

  Nearby near(ServiceKind kind, String typed) {
    String commune = commune(typed).orElse(null);
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
        where(local.and(here)),
        where(local.and(here.negate()).and(around)),
        where(local.and(here.negate()).and(around.negate()).and(whole)),
        where(local.and(here.negate()).and(around.negate()).and(whole.negate())),
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

  private List<ServiceEntry> where(Predicate<ServiceEntry> wanted) {
    return services.stream().filter(wanted).toList();
  }
}
