package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Everything the guide holds, read at one moment; never changed afterwards. */
public final class GuideContent {
  private static final String FACTS = "guide/facts/";
  private static final String FICHES = "guide/fr/";
  private static final String ORDER = "guide/fr/order.yaml";
  private static final String EMERGENCY = "guide/urgence.yaml";

  private final FactBase facts;
  private final Map<FicheId, Fiche> fiches = new LinkedHashMap<>();
  private final List<EmergencyNeed> emergency;

  private GuideContent(FactBase facts, List<EmergencyNeed> emergency) {
    this.facts = facts;
    this.emergency = emergency;
  }

  /**
   * @param files text of each content file by its name, {@code guide/…}
   * @throws StartUpRefused when one is malformed, with file, line and reason
   */
  public static GuideContent read(SortedMap<String, String> files) {
    List<Fact> facts = new ArrayList<>();
    List<Fiche> fiches = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          if (file.startsWith(FACTS)) {
            facts.addAll(FactReader.read(file, text));
          } else if (file.startsWith(FICHES) && file.endsWith(".md")) {
            fiches.add(FicheReader.read(idOf(file), file, text));
          }
        });
    GuideContent content =
        new GuideContent(
            new FactBase(facts), EmergencyReader.read(EMERGENCY, files.get(EMERGENCY)));
    fiches.sort(order(files.getOrDefault(ORDER, "{}")));
    fiches.forEach(fiche -> content.add(fiche, files.get(fiche.file())));
    return content;
  }

  public FactBase facts() {
    return facts;
  }

  /** Every fiche, theme by theme. */
  public List<Fiche> fiches() {
    return List.copyOf(fiches.values());
  }

  public Optional<Fiche> find(FicheId id) {
    return Optional.ofNullable(fiches.get(id));
  }

  public List<EmergencyNeed> emergency() {
    return emergency;
  }

  private void add(Fiche fiche, String text) {
    for (String id : fiche.facts()) {
      if (facts.find(id).isEmpty()) {
        int line = YamlFile.lineOf(text, "facts", 1);
        throw new StartUpRefused(
            "%s:%d: no fact bears the id %s".formatted(fiche.file(), line, id));
      }
    }
    fiches.put(fiche.id(), fiche);
  }

  /** Themes in their order; in a theme, the order that the editors wrote down, then by title. */
  private static Comparator<Fiche> order(String yaml) {
    Map<String, Object> wanted = YamlFile.readMap(ORDER, yaml, 1);
    return Comparator.comparing((Fiche fiche) -> fiche.id().theme())
        .thenComparing(fiche -> rank(wanted, fiche.id()))
        .thenComparing(Fiche::title);
  }

  private static int rank(Map<String, Object> wanted, FicheId id) {
    int index = wanted.get(id.theme().slug()) instanceof List<?> l ? l.indexOf(id.slug()) : -1;
    return index < 0 ? Integer.MAX_VALUE : index;
  }

  /** {@code guide/fr/<theme>/<slug>.md}. */
  private static FicheId idOf(String file) {
    String[] parts = file.substring(FICHES.length(), file.length() - ".md".length()).split("/");
    Optional<Theme> theme = parts.length == 2 ? Theme.ofSlug(parts[0]) : Optional.empty();
    return theme
        .map(known -> new FicheId(known, parts[1]))
        .orElseThrow(() -> new StartUpRefused(file + ":1: the folder is not a theme's"));
  }
}
