package fr.jalons.departement;

import fr.jalons.platform.PortalStarting;
import fr.jalons.platform.Setting;
import fr.jalons.platform.StartUpRefused;
import fr.jalons.platform.Today;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The Département whose portal this is; its pack is read once, at start-up. */
@Named("departement")
@ApplicationScoped
public class Departement {
  /** By whose clocks the Département lives. */
  public static final ZoneId ZONE = Today.ZONE;

  private static final String FILE = "pack.yaml";

  private DepartementPack pack;

  /** Reads the pack first of all content: fiches and rules may refer to it. */
  void read(@Observes @Priority(PortalStarting.CONTENT - 1) PortalStarting starting) {
    pack = load(Setting.DEPARTEMENT.value());
    if (Setting.production() && !pack.official()) {
      throw new StartUpRefused(
          "Production does not start with a pack that is not official: %s of %s."
              .formatted(FILE, pack.name()));
    }
  }

  /** Everything the pack says. */
  public DepartementPack pack() {
    return pack;
  }

  /** In full, such as "Département de la Moselle". */
  public String name() {
    return pack.name();
  }

  /** Folder of the theme; null for the colours that all share. */
  public String theme() {
    return pack.theme();
  }

  /** What every page says of a portal that the Département did not open; null when it did. */
  public String officialNotice() {
    if (pack.official()) {
      return null;
    }
    String sentence =
        ResourceBundle.getBundle("fr.jalons.departement.messages", Locale.FRENCH)
            .getString("departement.unofficial");
    return MessageFormat.format(sentence, pack.name());
  }

  /**
   * Text of another file of the pack, such as {@code annuaire.yaml}; empty when the pack has none.
   *
   * @throws StartUpRefused when it is there and cannot be read
   */
  public Optional<String> file(String name) {
    Optional<String> folder = Setting.DEPARTEMENT_DIR.find();
    if (folder.isPresent()) {
      Path file = Path.of(folder.get(), pack.code(), name);
      return Files.exists(file) ? Optional.of(outside(file)) : Optional.empty();
    }
    String place = pack.code() + "/" + name;
    return Departement.class.getResource("/departements/" + place) == null
        ? Optional.empty()
        : Optional.of(shipped(place));
  }

  static DepartementPack load(String code) {
    String place = code + "/" + FILE;
    Optional<String> folder = Setting.DEPARTEMENT_DIR.find();
    DepartementPack pack =
        folder.isPresent()
            ? PackReader.read(place, outside(Path.of(folder.get(), code, FILE)))
            : PackReader.read(place, shipped(place));
    if (!pack.code().equals(code)) {
      throw new StartUpRefused(
          "%s:1: \"code\" is %s, and the setting %s is %s"
              .formatted(place, pack.code(), Setting.DEPARTEMENT.key(), code));
    }
    return pack;
  }

  private static String outside(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new StartUpRefused("The pack %s cannot be read.".formatted(file), e);
    }
  }

  private static String shipped(String place) {
    String resource = "/departements/" + place;
    try (InputStream pack = Departement.class.getResourceAsStream(resource)) {
      if (pack == null) {
        throw new StartUpRefused(
            "There is no pack %s; %s says which Département."
                .formatted(place, Setting.DEPARTEMENT.key()));
      }
      return new String(pack.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StartUpRefused("The pack %s cannot be read.".formatted(place), e);
    }
  }
}
