package fr.jalons.directory.web;

import fr.jalons.directory.MapSheet;
import fr.jalons.directory.ServiceKind;
import fr.jalons.directory.ServiceMap;
import fr.jalons.platform.web.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** The directory's map as its page draws it: each shape and each link, ready. */
public final class MapView {
  private final ServiceMap map;
  private final String address;
  private final List<Spot> spots;

  MapView(ServiceMap map, String prefix, ServiceKind kind) {
    this.map = map;
    this.address =
        prefix
            + "/guide/annuaire?"
            + (kind == null ? "" : "besoin=" + kind.slug() + "&")
            + "commune=";
    MapLabels labels = new MapLabels(map);
    this.spots = map.dots().stream().map(dot -> spot(dot, labels)).toList();
  }

  public MapSheet getSheet() {
    return map.sheet();
  }

  public List<Spot> getSpots() {
    return spots;
  }

  /** Where the reader is; null when that is not on the sheet. */
  public MapSheet.Place getAsked() {
    return map.asked();
  }

  /** Communes that are not on the sheet, in a sentence; null when all are. */
  public String getOutside() {
    return map.outside().isEmpty()
        ? null
        : Messages.text("directory.map.outside", String.join(", ", map.outside()));
  }

  /** How many services have no place, in a sentence; null when each has one. */
  public String getPlaceless() {
    return map.placeless() == 0 ? null : Messages.text("directory.map.placeless", map.placeless());
  }

  private Spot spot(ServiceMap.Dot dot, MapLabels labels) {
    List<TownLink> towns =
        dot.towns().stream()
            .map(town -> new TownLink(town.name(), href(town.name()), count(town.services())))
            .toList();
    String names = towns.stream().map(TownLink::name).collect(Collectors.joining(", "));
    return new Spot(
        dot.number(),
        dot.at(),
        names + " : " + count(dot.services()),
        labels.place(dot.at(), dot.at().name()),
        towns);
  }

  private String href(String commune) {
    return address + URLEncoder.encode(commune, StandardCharsets.UTF_8);
  }

  private static String count(long services) {
    return Messages.text("directory.map.services", services);
  }

  /** A commune of a dot, with the page of its services. */
  public record TownLink(String name, String href, String services) {}

  /**
   * A dot with its name.
   *
   * @param spoken what it says to who does not see it
   */
  public record Spot(
      int number, MapSheet.Place at, String spoken, MapLabels.Label label, List<TownLink> towns) {
    /** The page of the commune it stands at. */
    public String href() {
      return towns.get(0).href();
    }
  }
}
