package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.SharedPortal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plants words in a parole and looks for them in every byte that the portal keeps. */
class NothingInClearIT {
  private static final String ADDRESS = "203.0.113.77";
  private static final String WORDS = "Zygomatique planté quinquet";
  private static final String CONTACT = "barricade-xylophone";

  @Test
  void the_home_holds_no_word_of_an_unpublished_parole_no_code_and_no_address() throws IOException {
    String code =
        Sending.codeOn(
            Sending.aTestimony(WORDS)
                .with("danger", "yes")
                .with("contact", CONTACT)
                .filledInByHand()
                .send("X-Forwarded-For", ADDRESS));
    SharedPortal.http().post("/paroles/suivi", Map.of("code", code), "X-Forwarded-For", ADDRESS);
    SharedPortal.http()
        .post("/paroles/suivi", Map.of("code", "0000000000000000"), "X-Forwarded-For", ADDRESS);

    List<String> planted =
        List.of("Zygomatique", "quinquet", CONTACT, code, grouped(code), ADDRESS);

    assertThat(code).hasSize(16);
    assertThat(whatIsFound(planted)).isEmpty();
  }

  /** Proves that the search would see a word that is there. */
  @Test
  void the_search_itself_finds_what_is_stored_in_clear() throws IOException {
    SharedPortal.get("/");

    assertThat(whatIsFound(List.of("content_version"))).isNotEmpty();
  }

  private static String grouped(String code) {
    return code.replaceAll("(\\d{4})(?!$)", "$1 ");
  }

  private static List<String> whatIsFound(List<String> planted) throws IOException {
    try (Stream<Path> files = Files.walk(SharedPortal.home())) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("mariadb-11"))
          .flatMap(file -> planted.stream().filter(word -> holds(file, word)).map(w -> w + file))
          .toList();
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
      String utf8 = new String(word.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      String utf16 =
          new String(word.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
      return bytes.contains(utf8) || bytes.contains(utf16);
    } catch (IOException e) {
      // a file that the database removed meanwhile
      return false;
    }
  }
}
