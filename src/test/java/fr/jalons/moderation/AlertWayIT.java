package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From a person in danger to those who can act, over HTTP. */
class AlertWayIT {
  private static final String CONTACT = "chez ma tante, après 18 h";

  private static long danger() {
    Sending.aTestimony("Il a recommencé hier.")
        .with("danger", "yes")
        .with("contact", CONTACT)
        .with("mail", "parent@example.org")
        .filledInByHand()
        .send();
    return Long.parseLong(Staff.text("SELECT id FROM alert WHERE parole_id = " + Staff.latest()));
  }

  @Test
  void a_referent_takes_the_alert_reads_how_to_reach_the_author_and_passes_it_on() {
    long alert = danger();
    long parole = Staff.latest();
    Http referent = Staff.signedIn("referent");
    assertThat(referent.get("/pro/alertes").text()).contains("Nouvelle");
    Page file = referent.get("/pro/alertes/" + alert);
    assertThat(file.text()).contains("Il a recommencé hier.", CONTACT);

    file.form("#work").with("acknowledge", "").send();
    Page taken = referent.get("/pro/alertes/" + alert);
    assertThat(taken.text()).contains("Prise").doesNotContain("Je prends cette alerte");

    Page incomplete = Staff.ajax(taken, "transmit", Map.of("destination", "CRIP"), "trouble");
    assertThat(incomplete.body()).contains("Donnez la référence");
    assertThat(Staff.status(parole)).isEqualTo("ALERT");

    Page done =
        taken
            .form("#work")
            .with("destination", "CRIP")
            .with("reference", "IP 2026-77")
            .with("each-child", "Lina, 9 ans")
            .with("parents", "UNKNOWN")
            .with("transmit", "")
            .send();
    assertThat(done.header("Location")).contains("fait=transmit");
    assertThat(Staff.status(parole)).isEqualTo("TRANSMITTED");
    assertThat(referent.get("/pro/alertes/" + alert).text())
        .contains("IP 2026-77", "Cellule des informations préoccupantes");
    keepsTheAddressUntilNothingMoreIsAsked(referent, parole, "/pro/alertes/" + alert);
  }

  private static void keepsTheAddressUntilNothingMoreIsAsked(
      Http referent, long parole, String page) {
    String addresses = "SELECT COUNT(*) FROM parole_notice_address WHERE parole_id = " + parole;
    Page file = referent.get(page);
    while (!file.html().select("#hear").isEmpty()) {
      assertThat(Staff.text(addresses)).isEqualTo("1");
      file.form("#work").with("became", "HELP").with("hear", "").send();
      file = referent.get(page);
    }
    assertThat(file.text()).contains("Nouvelles reçues le");
    assertThat(Staff.text(addresses)).isEqualTo("0");
  }

  @Test
  void no_danger_needs_a_second_professional_who_never_sees_the_contact() {
    long alert = danger();
    long parole = Staff.latest();
    Page file = Staff.signedIn("referent").get("/pro/alertes/" + alert);
    file.form("#work").with("dismiss-reason", "C'est un jeu vidéo.").with("dismiss", "").send();
    assertThat(Staff.status(parole)).isEqualTo("ALERT");

    Http pro = Staff.signedIn("pro");
    assertThat(pro.get("/pro/moderation").html().select("a[href=/pro/alertes/" + alert + "]"))
        .isNotEmpty();
    Page dismissal = pro.get("/pro/alertes/" + alert);
    assertThat(dismissal.text()).contains("C'est un jeu vidéo.").doesNotContain(CONTACT);
    dismissal.form("#answer").with("confirm", "").send();

    assertThat(Staff.status(parole)).isEqualTo("RECEIVED");
  }

  @Test
  void a_reader_who_sees_danger_takes_the_parole_out_of_the_queue_at_once() {
    Sending.aTestimony("Tout va bien, sauf la nuit.").filledInByHand().send();
    long parole = Staff.latest();
    Http pro = Staff.signedIn("pro");
    Page bench = pro.get("/pro/moderation/" + parole);

    Page done = bench.form("#work").with("danger-reason", "La nuit ?").with("danger-go", "").send();

    assertThat(done.header("Location")).contains("fait=alert");
    assertThat(Staff.status(parole)).isEqualTo("ALERT");
    assertThat(pro.get("/pro/moderation/" + parole).status()).isEqualTo(404);
  }
}
