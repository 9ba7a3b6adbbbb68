package fr.jalons.moderation;

import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack.Contact;
import fr.jalons.platform.YamlFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where authors may be sent: what holds for the whole country, then the Département's own. */
@ApplicationScoped
public class Places {
  private static final String FILE = "orientation.yaml";

  private final Departement departement;

  @Inject
  public Places(Departement departement) {
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected Places() {
    this(null);
  }

  public List<Place> all() {
    return Stream.concat(
            national().stream(),
            Stream.concat(
                    Stream.of(departement.pack().cell()), departement.pack().contacts().stream())
                .map(Places::place))
        .toList();
  }

  static List<Place> national() {
    return YamlFile.readMaps(FILE, text()).stream().map(Places::place).toList();
  }

  private static Place place(Map<String, Object> entry) {
    return new Place(
        (String) entry.get("name"),
        (String) entry.get("help"),
        (String) entry.get("telephone"),
        (String) entry.get("url"));
  }

  private static Place place(Contact contact) {
    return new Place(contact.name(), contact.address(), contact.telephone(), contact.url());
  }

  private static String text() {
    try (InputStream file = Places.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
