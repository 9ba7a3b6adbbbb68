package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Doors;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plants names in a parole and looks for them in every byte that a user member is sent. */
class SecondReaderSeesNothingIT {
  private static final List<String> PLANTED =
      List.of("Zéphirine", "Zephirine", "Quetzalmont", "06 39 98 77 66", "Bartholdi", "Vercelot");
  private static final String WRITTEN =
      "Zéphirine vit à Quetzalmont. Appelez le 06 39 98 77 66 et demandez Mme Bartholdi. Merci.";
  private static final String SHOWN =
      "[prénom] vit à [lieu]. Appelez le [téléphone] et demandez [nom]. Merci à tous.";

  private final List<String> sent = new ArrayList<>();

  @Test
  void a_user_member_is_sent_no_byte_of_what_was_hidden() {
    String code = Sending.codeOn(Sending.aTestimony(WRITTEN).filledInByHand().send());
    long id = Staff.latest();
    Http usager = Staff.signedIn("usager");
    look(usager, "/pro/moderation/" + id);

    firstReaderHides(id);
    assertThat(Staff.status(id)).isEqualTo("PROPOSED");

    everyPage(usager, id);
    Page reading = look(usager, "/pro/moderation/" + id);
    assertThat(reading.text()).contains("[prénom] vit à [lieu]");
    forgedAnswers(reading);
    refusals(reading);
    assertThat(Staff.status(id)).isEqualTo("PROPOSED");
    secondReaderDisagrees(reading);
    everyPage(usager, id);

    assertThat(sent).hasSizeGreaterThan(30);
    assertThat(PLANTED)
        .allSatisfy(
            name -> assertThat(sent).noneMatch(body -> body.contains(name) || escaped(body, name)));
    assertThat(code).hasSize(16);
  }

  /** Proves that the search would see a name that is there. */
  private void firstReaderHides(long id) {
    Page bench = Staff.signedIn("pro").get("/pro/moderation/" + id);
    assertThat(bench.body()).contains("Zéphirine", "Quetzalmont", "Bartholdi");
    Staff.ajax(bench, "note-go", Map.of("note", "Voir avec Mme Bartholdi."), "notes");
    Page refused = Staff.ajax(bench, "publish-go", Map.of("text", "  "), "trouble");
    assertThat(refused.body()).contains("Rien n'a été enregistré");
    Page done = bench.form("#work").with("text", SHOWN).with("publish-go", "").send();
    assertThat(done.header("Location")).contains("fait=propose");
  }

  /** Whatever the portal answers, with the number of the parole wherever a number can stand. */
  private void everyPage(Http usager, long id) {
    String alert = Staff.text("SELECT COALESCE(MAX(id), 1) FROM alert");
    List<String> doors = Doors.filled(List.of("" + id, alert, "1", "zut"));
    assertThat(doors)
        .contains("/pro/moderation/" + id, "/pro/alertes/" + alert, "/pro/suivante", "/paroles")
        .anyMatch(door -> door.startsWith("/api/v1/"));
    doors.forEach(door -> look(usager, door));
    for (Shelf shelf : Shelf.values()) {
      look(usager, "/pro/moderation?vue=" + shelf);
      look(usager, "/pro/moderation/" + id + "?vue=" + shelf);
    }
    look(usager, "/pro/moderation?dernier=" + id + "&fait=propose");
    look(usager, "/pro/suivante?passe=" + id);
  }

  /** Asks for parts of the first reader's page, and for everything. */
  private void forgedAnswers(Page reading) {
    for (String render :
        List.of(
            "@all", "@form", "original text notes", "trouble lease otherwise", "work", "@none")) {
      for (String source :
          List.of("x-none", "publish-go", "i", "text", "note-go", "otherwise-go")) {
        keep(
            Staff.ajax(
                reading,
                source,
                Map.of("text", "forgé", "motive", "OFF_TOPIC", "note", "forgé"),
                render));
      }
    }
  }

  private void refusals(Page reading) {
    keep(Staff.ajax(reading, "disagree-go", Map.of("disagree-reason", ""), "trouble"));
    keep(Staff.ajax(reading, "danger-go", Map.of("danger-reason", ""), "trouble"));
    keep(Staff.ajax(reading, "ask-go", Map.of("question", "x".repeat(5_000)), "trouble"));
  }

  private void secondReaderDisagrees(Page reading) {
    keep(
        Staff.ajax(
            reading, "disagree-go", Map.of("disagree-reason", "Trop reconnaissable."), "trouble"));
  }

  private Page look(Http usager, String path) {
    return keep(usager.get(path));
  }

  private Page keep(Page page) {
    sent.add(page.body());
    return page;
  }

  /** Names that scripts or attributes would carry in escapes. */
  private static boolean escaped(String body, String name) {
    String entities = name.replace("é", "&eacute;");
    String unicode = name.replace("é", "\\u00e9");
    return body.contains(entities) || body.toLowerCase().contains(unicode.toLowerCase());
  }
}
