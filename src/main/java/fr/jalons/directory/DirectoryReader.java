package fr.jalons.directory;

import fr.jalons.departement.PackYaml;
import fr.jalons.departement.Section;
import fr.jalons.platform.StartUpRefused;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file of services strictly: what is unknown, malformed or doubled stops the start. */
final class DirectoryReader {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+){0,8}";
  private static final String TELEPHONE =
      "\\d{2,4}|\\d{2} \\d{2}|116 \\d{3}|0\\d( \\d{2}){4}|0 \\d{3}( \\d{2}){3}|0 \\d{3} \\d{3}"
          + " \\d{3}";
  private static final String ADDRESS = "https?://\\S+";
  private static final String ADDRESS_REASON = "must be an address on the web";

  private final Set<String> territories;
  private final boolean national;
  private final Set<String> ids = new HashSet<>();

  private DirectoryReader(Set<String> territories, boolean national) {
    this.territories = territories;
    this.national = national;
  }

  /**
   * Services of one Département.
   *
   * @param territories ids that the pack knows
   * @throws StartUpRefused with file, line and reason
   */
  static List<ServiceEntry> local(String file, String yaml, Set<String> territories) {
    DirectoryReader reader = new DirectoryReader(territories, false);
    return PackYaml.list(file, yaml, reader::service);
  }

  /**
   * Services that hold everywhere.
   *
   * @throws StartUpRefused with file, line and reason
   */
  static List<ServiceEntry> national(String file, String yaml) {
    return PackYaml.list(file, yaml, new DirectoryReader(Set.of(), true)::service);
  }

  private ServiceEntry service(Section service) {
    return new ServiceEntry(
        id(service),
        service.text("name"),
        kind(service),
        territory(service),
        service.has("communes") ? List.copyOf(service.texts("communes")) : List.of(),
        service.optionalText("address"),
        service.has("telephone")
            ? service.text("telephone", TELEPHONE, "must be a number such as \"03 00 00 00 00\"")
            : null,
        service.has("by-text") && service.flag("by-text"),
        service.has("url") ? service.text("url", ADDRESS, ADDRESS_REASON) : null,
        service.optionalText("hours"),
        seen(service),
        service.flag("confirmed"),
        service.optionalText("note"),
        origin(service.section("source")),
        national);
  }

  private String id(Section service) {
    String id = service.text("id", ID, "must be small letters, digits and hyphens");
    if (!ids.add(id)) {
      throw service.refusal("the id \"%s\" is there twice".formatted(id));
    }
    return id;
  }

  private static ServiceKind kind(Section service) {
    String slug = service.text("kind");
    return ServiceKind.ofSlug(slug)
        .orElseThrow(() -> service.refusal("the kind \"%s\" is not known".formatted(slug)));
  }

  private String territory(Section service) {
    String id = service.optionalText("territory");
    if (id != null && !territories.contains(id)) {
      throw service.refusal("the territory \"%s\" is not in the pack".formatted(id));
    }
    return id;
  }

  private static Integer seen(Section service) {
    Integer year = service.optionalCount("seen");
    if (year != null && !String.valueOf(year).matches("20\\d\\d")) {
      throw service.refusal("\"seen\" must be a year");
    }
    return year;
  }

  private static ServiceEntry.Origin origin(Section source) {
    return source.whole(
        s ->
            new ServiceEntry.Origin(
                s.text("title"), s.has("url") ? s.text("url", ADDRESS, ADDRESS_REASON) : null));
  }
}
