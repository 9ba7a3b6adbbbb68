package fr.jalons.guide;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words together with what narrows them, on the page and in the API. */
class SearchIT {
  @Test
  void words_in_any_language_find_their_fiche_on_the_page() {
    Page found = SharedPortal.get("/guide/recherche?q=%D0%B4%D0%B5+%D1%81%D0%BF%D0%B0%D1%82%D0%B8");

    assertThat(found.html().select("a.row").eachAttr("href"))
        .contains("/guide/logement/ou-dormir-ce-soir");
  }

  @Test
  void theme_and_age_narrow_what_the_page_finds() {
    Page found = SharedPortal.get("/guide/recherche?q=aide&theme=logement&age=16");

    assertThat(found.html().select("a.row").eachAttr("href"))
        .isNotEmpty()
        .allMatch(path -> path.startsWith("/guide/logement/"));
    assertThat(found.html().select("#theme option[selected]").val()).isEqualTo("logement");
    assertThat(found.html().select("#age option[selected]").val()).isEqualTo("16");
  }

  @Test
  void a_theme_or_an_age_that_does_not_exist_narrows_nothing_on_the_page() {
    Page found = SharedPortal.get("/guide/recherche?q=loyer&theme=nulle-part&age=99");

    assertThat(found.html().select("a.row")).isNotEmpty();
  }

  @Test
  void words_theme_age_and_slices_go_together_in_the_api() {
    JsonObject all = json("/api/v1/fiches?q=aide&theme=logement&age=17&size=100");
    JsonObject second = json("/api/v1/fiches?q=aide&theme=logement&age=17&size=1&page=2");
    List<String> paths = paths(all);

    assertThat(paths).hasSizeGreaterThan(1).allMatch(path -> path.contains("logement"));
    assertThat(all.getInt("total")).isEqualTo(paths.size());
    assertThat(second.getInt("total")).isEqualTo(paths.size());
    assertThat(paths(second)).containsExactly(paths.get(1));
  }

  @Test
  void a_wrong_theme_or_age_beside_words_is_refused_by_the_api() {
    assertThat(SharedPortal.get("/api/v1/fiches?q=aide&theme=x").status()).isEqualTo(400);
    assertThat(SharedPortal.get("/api/v1/fiches?q=aide&age=x").status()).isEqualTo(400);
    assertThat(SharedPortal.get("/api/v1/fiches?q=aide&page=x").status()).isEqualTo(400);
  }

  private static JsonObject json(String path) {
    return Json.createReader(new StringReader(SharedPortal.get(path).body())).readObject();
  }

  private static List<String> paths(JsonObject slice) {
    return slice.getJsonArray("items").stream()
        .map(item -> item.asJsonObject().toString())
        .toList();
  }
}
