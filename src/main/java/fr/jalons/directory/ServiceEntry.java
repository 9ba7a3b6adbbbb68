package fr.jalons.directory;

import java.net.URI;
import java.util.List;

/**
 * A service that people can turn to. What no source confirms is null or empty; pages say so.
 *
 * @param territory id of the part of the Département it is for; null when it is for all of it
 * @param communes where it has premises; empty when not known
 * @param telephone as it is read aloud, {@code 03 87 34 87 34}
 * @param byText whether its number takes text messages rather than calls
 * @param seen year of the source, or null when the source bears none
 * @param confirmed whether the source itself was read
 * @param national whether it holds in every Département
 */
public record ServiceEntry(
    String id,
    String name,
    ServiceKind kind,
    String territory,
    List<String> communes,
    String address,
    String telephone,
    boolean byText,
    String url,
    String hours,
    Integer seen,
    boolean confirmed,
    String note,
    Origin origin,
    boolean national) {

  /** Where it was read. */
  public record Origin(String title, String url) {}

  /** The link that calls it, or writes to it; null when no number is confirmed. */
  public String telephoneLink() {
    return telephone == null ? null : (byText ? "sms:" : "tel:") + telephone.replace(" ", "");
  }

  /** Its site without what every address has, {@code caf.fr}; null when it has none. */
  public String site() {
    return url == null ? null : URI.create(url).getHost().replaceFirst("^www\\.", "");
  }

  /** Whether nothing is known by which to reach it. */
  public boolean unreachable() {
    return address == null && telephone == null && url == null;
  }

  /** Whether its source is two years old or more in {@code year}, or bears no year. */
  public boolean oldIn(int year) {
    return seen == null || year - seen >= 2;
  }
}
