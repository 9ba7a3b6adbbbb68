package fr.jalons.guide.links;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows editors which addresses of the guide answer, and has them asked. */
@ApplicationScoped
@Transactional
public class LinkService {
  private static final Pattern LINK = Pattern.compile("]\\((https?://[^)\\s]+)\\)");

  private final GuideCatalogue catalogue;
  private final LinkRepository links;
  private final LinkRound round;

  @Inject
  public LinkService(GuideCatalogue catalogue, LinkRepository links, LinkRound round) {
    this.catalogue = catalogue;
    this.links = links;
    this.round = round;
  }

  /** For the CDI proxy. */
  protected LinkService() {
    this(null, null, null);
  }

  /** Whether this portal may ask the Internet. */
  @Allowed(Role.EDITEUR)
  public boolean mayAsk() {
    return Boolean.parseBoolean(Setting.CHECK_LINKS.value());
  }

  /** Every address; those with a problem stand first. */
  @Allowed(Role.EDITEUR)
  public List<CheckedLink> links() {
    Map<String, LinkRepository.Found> found = links.all();
    return addresses().entrySet().stream()
        .map(
            entry -> link(entry.getKey(), List.copyOf(entry.getValue()), found.get(entry.getKey())))
        .sorted(
            Comparator.comparing((CheckedLink link) -> link.problem() == null)
                .thenComparing(CheckedLink::url))
        .toList();
  }

  private static CheckedLink link(String url, List<String> places, LinkRepository.Found found) {
    return found == null
        ? new CheckedLink(url, places, null, null, null)
        : new CheckedLink(url, places, found.status(), found.problem(), found.at());
  }

  private SortedMap<String, SortedSet<String>> addresses() {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    catalogue.facts().all().stream()
        .filter(fact -> fact.source().url() != null)
        .forEach(fact -> add(all, fact.source().url(), fact.id()));
    catalogue
        .fiches()
        .forEach(
            fiche ->
                fiche
                    .sections()
                    .forEach(
                        section -> {
                          Matcher link = LINK.matcher(section.markdown());
                          while (link.find()) {
                            add(all, link.group(1), fiche.id().toString());
                          }
                        }));
    return all;
  }

  private static void add(SortedMap<String, SortedSet<String>> all, String url, String place) {
    all.computeIfAbsent(url, any -> new TreeSet<>()).add(place);
  }

  /** Begins to ask every address, beside the request. */
  @Allowed(Role.EDITEUR)
  public void check() {
    if (!mayAsk()) {
      throw new Refusal("guide.desk.refusal.links-off");
    }
    round.begin(List.copyOf(addresses().keySet()));
  }

  /** How far the round that this node makes has come. */
  @Allowed(Role.EDITEUR)
  public LinkProgress progress() {
    return round.progress();
  }
}
