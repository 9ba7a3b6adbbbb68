package fr.jalons.platform;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.SharedPortal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The WAR spares the server looking through its libraries, and nothing is missed by that. */
class UnscannedLibrariesIT {
  private static final Path WAR = Path.of(System.getProperty("jalons.war"));

  /** What a server looks for: whoever bears one of these must be scanned. */
  private static final Pattern FOUND_BY_SCANNING =
      Pattern.compile(
          "Ljakarta/(inject|enterprise|ejb|ws|websocket|servlet/annotation|security"
              + "|annotation/(sql|security|ManagedBean|Resource)|faces/annotation"
              + "|faces/(component/Faces|convert/Faces|validator/Faces|render/Faces|event/NamedEvent)"
              + "|persistence/(Entity;|Embeddable;|Converter;|MappedSuperclass;))");

  @Test
  void every_library_has_its_file_and_no_other_is_left() throws IOException {
    List<String> wanted =
        libraries().stream().map(name -> name.replace("/", "__").replace(".jar", "_jar")).toList();
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      assertThat(war.stream().map(ZipEntry::getName))
          .filteredOn(name -> name.matches("WEB-INF__.*"))
          .containsExactlyInAnyOrderElementsOf(wanted);
    }
  }

  @Test
  void no_library_holds_what_a_server_would_have_to_find() throws IOException {
    List<String> missed = new ArrayList<>();
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      for (String library : libraries()) {
        byte[] bytes = read(war.getInputStream(war.getEntry(library)));
        try (ZipInputStream jar = new ZipInputStream(new ByteArrayInputStream(bytes))) {
          for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            boolean type = entry.getName().endsWith(".class");
            String text = type ? new String(jar.readAllBytes(), StandardCharsets.ISO_8859_1) : "";
            if (FOUND_BY_SCANNING.matcher(text).find()) {
              missed.add(library + "!" + entry.getName());
            }
          }
        }
      }
    }
    assertThat(missed).isEmpty();
  }

  @Test
  void nobody_can_ask_which_libraries_there_are() throws IOException {
    String file = "/" + libraries().get(0).replace("/", "__").replace(".jar", "_jar");

    assertThat(SharedPortal.get(file).status()).isEqualTo(404);
    assertThat(SharedPortal.get(file + "/").status()).isEqualTo(404);
  }

  /** All but the portal's own jar, which a server must look through. */
  private static List<String> libraries() throws IOException {
    try (ZipFile war = new ZipFile(WAR.toFile())) {
      return war.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.matches("WEB-INF/lib/.*\\.jar"))
          .filter(name -> !name.matches("WEB-INF/lib/jalons-.*"))
          .toList();
    }
  }

  private static byte[] read(InputStream entry) throws IOException {
    try (entry) {
      return entry.readAllBytes();
    }
  }
}
