package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Browser;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import fr.jalons.testing.Soon;
import java.util.Map;

/** Steps that many ways of a parole have in common, over HTTP where the page is not the subject. */
final class Way {
  private Way() {}

  /** A parole that was sent, with its author's code. */
  record Given(long id, String code) {}

  static Given given(String words) {
    return given(words, "SHOW_ME_FIRST");
  }

  static Given given(String words, String wish) {
    Page receipt = Sending.aTestimony(words).with("wish", wish).filledInByHand().send();
    return new Given(Staff.latest(), Sending.codeOn(receipt));
  }

  static Page bench(long id) {
    return Staff.signedIn("pro").get("/pro/moderation/" + id);
  }

  /** A professional proposes to publish this text. */
  static void proposed(long id, String shown) {
    bench(id).form("#work").with("text", shown).with("publish-go", "").send();
    assertThat(Staff.status(id)).isEqualTo("PROPOSED");
  }

  /** A user member agrees with what was proposed. */
  static void agreed(long id) {
    Staff.signedIn("usager").get("/pro/moderation/" + id).form("#work").with("agree-go", "").send();
  }

  /** A text on the wall, with all that its author, two readers and the portal's timer do for it. */
  static Given published(String words, String shown) {
    Given given = given(words);
    proposed(given.id(), shown);
    agreed(given.id());
    Map<String, String> accepts = Map.of("code", given.code(), "act", "accept", "shown", shown);
    SharedPortal.http().post("/paroles/suivi", accepts);
    Staff.endDelay(given.id());
    becomes(given.id(), "PUBLISHED");
    return given;
  }

  /** Where readers find this parole once it is published. */
  static String address(long id) {
    return "/paroles/" + Staff.text("SELECT public_id FROM parole WHERE id = " + id);
  }

  /** The author opens the follow-up with their code. */
  static void follows(Browser author, String code) {
    author.open("/paroles/suivi").type("#code", code);
    author.click("form[action='/paroles/suivi'] button");
    author.find("ol.life");
  }

  static void becomes(long id, String status) {
    Soon.is(() -> Staff.status(id).equals(status));
  }
}
