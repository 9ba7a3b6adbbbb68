package fr.jalons.directory.web;

import fr.jalons.directory.Directory;
import fr.jalons.directory.Nearby;
import fr.jalons.directory.ServiceEntry;
import fr.jalons.directory.ServiceKind;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.Tongue;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Services for the need and the place that the address names. */
@Named
@RequestScoped
public class DirectoryPage {
  private static final int LONGEST_NAME = 60;

  @Inject private Directory directory;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  @Inject private Tongue tongue;

  private ServiceKind kind;
  private String typed;
  private Nearby found;
  private MapView map;

  @PostConstruct
  void load() {
    String need = CleanText.of(request.getParameter("besoin"));
    kind = need.isEmpty() ? null : ServiceKind.ofSlug(need).orElseThrow(this::unknown);
    String commune = CleanText.of(request.getParameter("commune"));
    typed =
        commune.isEmpty() ? null : commune.substring(0, Math.min(LONGEST_NAME, commune.length()));
    found = directory.near(kind, typed);
    map = directory.map(found).map(m -> new MapView(m, tongue.getPrefix(), kind)).orElse(null);
  }

  private NotFound unknown() {
    return new NotFound("no such kind of service");
  }

  /** Every kind, by its name in the reader's language. */
  public List<ServiceKind> getKinds() {
    Collator order = Collator.getInstance(Locale.FRENCH);
    return Arrays.stream(ServiceKind.values())
        .sorted(Comparator.comparing(k -> Messages.text(k.messageKey()), order))
        .toList();
  }

  public ServiceKind getKind() {
    return kind;
  }

  /** The commune as typed, cut to a sensible length; null when none was. */
  public String getTyped() {
    return typed;
  }

  /** What stands in the field: the commune as the directory writes it when it is known. */
  public String getShown() {
    return found.commune() == null ? typed : found.commune();
  }

  public List<String> getCommunes() {
    return directory.communes();
  }

  /** What is not known, in a sentence; null when something local is. */
  public String getAbsence() {
    if (typed != null && found.commune() == null) {
      return Messages.text("directory.unknown-place", typed);
    }
    if (isNearestFirst()) {
      return Messages.text("directory.absent-place", found.commune());
    }
    if (kind == null || !found.here().isEmpty() || !found.departement().isEmpty()) {
      return null;
    }
    String what = Messages.text(kind.messageKey());
    if (found.commune() == null) {
      return Messages.text("directory.absent", what);
    }
    String key = found.nothingLocal() ? "directory.absent-here" : "directory.absent-town";
    return Messages.text(key, what, found.commune());
  }

  /** Whether no service is in the commune asked for, but the drawing knows how far others are. */
  private boolean isNearestFirst() {
    return found.place() != null && found.territory() == null && found.here().isEmpty();
  }

  /** Services in sections, nearest first; empty sections are left out. */
  public List<Group> getGroups() {
    String territory = directory.territoryName(found.territory()).orElse("");
    Group whole = group("departement", found.departement(), "");
    return Stream.of(
            group("here", found.here(), found.commune()),
            group("around", found.around(), territory),
            isNearestFirst() ? group("nearest", found.elsewhere(), found.commune()) : whole,
            isNearestFirst() ? whole : group("elsewhere", found.elsewhere(), ""),
            group("national", found.national(), ""))
        .filter(group -> !group.rows().isEmpty())
        .toList();
  }

  /** What was found, on the map; null where the Département has no drawing. */
  public MapView getMap() {
    return map;
  }

  private Group group(String name, List<ServiceEntry> services, String place) {
    int year = LocalDate.now(clock).getYear();
    return new Group(
        name,
        Messages.text("directory.group." + name, place),
        services.stream()
            .map(service -> new ServiceRow(service, service.oldIn(year), distance(service)))
            .toList());
  }

  /** How far it is from the commune asked for, in words; null when not known or next door. */
  private String distance(ServiceEntry service) {
    return directory
        .kilometres(found, service)
        .filter(kilometres -> kilometres > 0)
        .map(kilometres -> Messages.text("directory.distance", kilometres, found.commune()))
        .orElse(null);
  }

  /** A section of the page. */
  public record Group(String name, String title, List<ServiceRow> rows) {}

  /** A service with whether its source is old today, and how far it is; null when not known. */
  public record ServiceRow(ServiceEntry service, boolean old, String distance) {
    /** How old what is known is, in words. */
    public String age() {
      return service.seen() == null
          ? Messages.text("directory.seen.unknown")
          : Messages.text("directory.seen", String.valueOf(service.seen()));
    }
  }
}
