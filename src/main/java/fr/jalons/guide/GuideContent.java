package fr.jalons.guide;

import static java.util.stream.Collectors.toSet;

import fr.jalons.platform.Language;
import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.YamlFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Everything the guide holds, read at one moment; never changed afterwards. */
public final class GuideContent {
  private static final String FACTS = "guide/facts/";
  private static final String FICHES = "guide/fr/";
  private static final String ORDER = "guide/fr/order.yaml";
  private static final String EMERGENCY = "guide/urgence.yaml";
  private static final String JOURNEYS = "guide/fr/parcours/";
  private static final String GLOSSARY = "guide/fr/glossaire.yaml";

  private final FactBase facts;
  private final Map<FicheId, Fiche> fiches = new LinkedHashMap<>();
  private final Map<Language, Map<FicheId, FicheTranslation>> translations =
      new EnumMap<>(Language.class);
  private final Map<Language, Phrases> phrases = new EnumMap<>(Language.class);
  private final Headings headings;
  private final Glossary glossary;
  private final List<EmergencyNeed> emergency;
  private final List<Journey> journeys = new ArrayList<>();

  private GuideContent(
      FactBase facts, Glossary glossary, List<EmergencyNeed> emergency, Headings headings) {
    this.headings = headings;
    this.facts = facts;
    this.glossary = glossary;
    this.emergency = emergency;
  }

  /**
   * @param files text of each content file by its name, {@code guide/…}
   * @throws StartUpRefused when one is malformed, with file, line and reason
   */
  public static GuideContent read(SortedMap<String, String> files) {
    return read(files, List.of(), Withdrawn.NONE);
  }

  /**
   * @param mended facts that stand in place of those that the files hold, or beside them
   * @param withdrawn fiches that are not in the guide although the files hold them
   */
  static GuideContent read(SortedMap<String, String> all, List<Fact> mended, Withdrawn withdrawn) {
    SortedMap<String, String> files = withdrawn.without(all);
    List<Fact> facts = new ArrayList<>();
    List<Fiche> fiches = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          if (file.startsWith(FACTS)) {
            facts.addAll(FactReader.read(file, text));
          } else if (file.startsWith(FICHES) && file.endsWith(".md")) {
            fiches.add(FicheReader.read(idOf(file, FICHES), file, text));
          }
        });
    GuideContent content =
        new GuideContent(
            new FactBase(facts).with(mended),
            new Glossary(GlossaryReader.read(GLOSSARY, files.getOrDefault(GLOSSARY, "[]"))),
            EmergencyReader.read(EMERGENCY, files.get(EMERGENCY)),
            Headings.read(files.getOrDefault(Headings.FILE, "{}")));
    fiches.sort(order(files.getOrDefault(ORDER, "{}")));
    fiches.forEach(fiche -> content.add(fiche, files.get(fiche.file())));
    files.forEach((file, text) -> content.addJourney(file, text, withdrawn));
    files.forEach(content::addTranslation);
    for (Language language : Language.values()) {
      String yaml = files.getOrDefault(Phrases.file(language), "{}");
      content.phrases.put(language, Phrases.read(language, yaml));
    }
    return content;
  }

  public FactBase facts() {
    return facts;
  }

  public Glossary glossary() {
    return glossary;
  }

  /** Every fiche, theme by theme. */
  public List<Fiche> fiches() {
    return List.copyOf(fiches.values());
  }

  public Optional<Fiche> find(FicheId id) {
    return Optional.ofNullable(fiches.get(id));
  }

  /** The fiche in another language; empty when nobody has translated it. */
  public Optional<FicheTranslation> translation(Language language, FicheId id) {
    return Optional.ofNullable(translations.getOrDefault(language, Map.of()).get(id));
  }

  /** Tells journeys, emergency numbers and words in this language. */
  public Phrases phrases(Language language) {
    return phrases.get(language);
  }

  Headings headings() {
    return headings;
  }

  /** Renders fiches that are written in {@code language} as they stand on {@code day}. */
  public FicheRenderer renderer(Language language, LocalDate day) {
    return new FicheRenderer(facts, glossary, day, language, headings);
  }

  public List<Journey> journeys() {
    return List.copyOf(journeys);
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

  private void addTranslation(String file, String text) {
    for (Language language : Language.values()) {
      String folder = "guide/" + language.code() + "/";
      if (language != Language.FRENCH && file.startsWith(folder) && file.endsWith(".md")) {
        FicheId id = idOf(file, folder);
        if (!fiches.containsKey(id)) {
          throw new StartUpRefused(file + ":1: there is no French fiche of this name");
        }
        translations
            .computeIfAbsent(language, any -> new HashMap<>())
            .put(id, FicheReader.translation(id, file, text, language, headings));
      }
    }
  }

  private void addJourney(String file, String text, Withdrawn withdrawn) {
    if (!file.startsWith(JOURNEYS)) {
      return;
    }
    String slug = file.substring(JOURNEYS.length()).replace(".yaml", "");
    Journey journey = withdrawn.round(JourneyReader.read(slug, file, text));
    Set<String> known = fiches.keySet().stream().map(FicheId::toString).collect(toSet());
    for (Journey.Step step : journey.steps()) {
      if (!known.contains(step.fiche())) {
        int line = YamlFile.lineOf(text, "fiche: " + step.fiche(), 1);
        throw new StartUpRefused("%s:%d: there is no fiche %s".formatted(file, line, step.fiche()));
      }
    }
    journeys.add(journey);
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
  private static FicheId idOf(String file, String folder) {
    String[] parts = file.substring(folder.length(), file.length() - ".md".length()).split("/");
    Optional<Theme> theme = parts.length == 2 ? Theme.ofSlug(parts[0]) : Optional.empty();
    return theme
        .map(known -> new FicheId(known, parts[1]))
        .orElseThrow(() -> new StartUpRefused(file + ":1: the folder is not a theme's"));
  }
}
