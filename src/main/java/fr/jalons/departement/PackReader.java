package fr.jalons.departement;

import fr.jalons.departement.DepartementPack.Contact;
import fr.jalons.departement.DepartementPack.Measure;
import fr.jalons.departement.DepartementPack.Territory;
import fr.jalons.platform.StartUpRefused;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** Reads a pack strictly: an unknown key, a wrong type or a missing value stops the start. */
final class PackReader {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+){0,6}";
  private static final String ID_REASON = "must be small letters, digits and hyphens";
  private static final String TELEPHONE = "\\d{2,4}|0\\d( \\d{2}){4}";

  private PackReader() {}

  /**
   * @param file name for messages
   * @throws StartUpRefused with file, line and reason
   */
  static DepartementPack read(String file, String yaml) {
    return PackYaml.map(file, yaml, PackReader::pack);
  }

  private static DepartementPack pack(Section pack) {
    return new DepartementPack(
        pack.text("code", "\\d{2,3}|2[AB]", "must be the code of a Département, in quotes"),
        pack.text("name"),
        pack.text("short-name"),
        pack.has("theme") ? pack.text("theme", ID, ID_REASON) : null,
        pack.flag("official"),
        pack.section("cell").whole(PackReader::contact),
        unique(pack, "contacts", PackReader::contact, Contact::id),
        telephone(pack, "duty-telephone"),
        new StaffedHours(pack.list("staffed-hours", PackReader::span)),
        pack.has("duty") ? pack.section("duty").whole(PackReader::duty) : Duty.USUAL,
        pack.count("reading-days"),
        unique(pack, "territories", PackReader::territory, Territory::id),
        unique(pack, "measures", PackReader::measure, Measure::id));
  }

  private static Contact contact(Section contact) {
    return new Contact(
        contact.text("id", ID, ID_REASON),
        contact.text("name"),
        telephone(contact, "telephone"),
        contact.optionalText("address"),
        contact.has("url")
            ? contact.text("url", "https://\\S+", "must be an address in https")
            : null,
        contact.text("source"));
  }

  private static Duty duty(Section duty) {
    return new Duty(
        duty.texts("order"),
        Duration.ofMinutes(duty.count("acknowledge-within-minutes")),
        duty.text("outside-hours", "wait|call", "must be wait or call").equals("call"));
  }

  private static StaffedHours.Span span(Section span) {
    LocalTime from = time(span, "from");
    LocalTime to = time(span, "to");
    if (!from.isBefore(to)) {
      throw span.refusal("\"from\" must be before \"to\"");
    }
    return new StaffedHours.Span(days(span), from, to);
  }

  private static Set<DayOfWeek> days(Section span) {
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String day : span.texts("days")) {
      try {
        days.add(DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw span.refusal("\"days\" must be English names of days, not \"%s\"".formatted(day));
      }
    }
    if (days.isEmpty()) {
      throw span.refusal("\"days\" is empty");
    }
    return days;
  }

  private static LocalTime time(Section span, String key) {
    return span.parsed(key, LocalTime::parse, "must be a time such as \"09:00\"");
  }

  private static Territory territory(Section territory) {
    return new Territory(
        territory.text("id", ID, ID_REASON),
        territory.text("name"),
        territory.optionalCount("population"));
  }

  private static Measure measure(Section measure) {
    return new Measure(
        measure.text("id", ID, ID_REASON),
        measure.text("name"),
        measure.optionalCount("population"));
  }

  private static String telephone(Section section, String key) {
    return section.has(key)
        ? section.text(key, TELEPHONE, "must be a number such as \"03 00 00 00 00\"")
        : null;
  }

  private static <T> List<T> unique(
      Section pack, String key, Function<Section, T> reader, Function<T, String> id) {
    Set<String> known = new HashSet<>();
    return pack.list(
        key,
        section -> {
          T value = reader.apply(section);
          if (!known.add(id.apply(value))) {
            throw section.refusal("the id \"%s\" is there twice".formatted(id.apply(value)));
          }
          return value;
        });
  }
}
