package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import fr.jalons.testing.SharedPortal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Giving one's word with a hand, on a phone: without writing, in danger, without a network. */
class GivePageIT {

  @Test
  void somebody_who_does_not_write_ticks_pictures_without_any_script() {
    try (Browser phone = Browser.phone().withoutScript()) {
      phone.open("/paroles/donner").click("label[for=author-UNDER_16]").click("[name=next]");
      assertThat(phone.find("main").getText()).contains("119");
      phone.click("[name=pictures]");
      assertThat(phone.overflows()).isFalse();
      phone.click("[name=next]");
      assertThat(phone.text()).contains("Choisissez au moins une image");
      phone.click("label[for=feeling-SAD]").click("label[for=picture-VISITS]");
      phone.click("[name=next]");
      assertThat(phone.find("#wish").getText()).contains("Pour la commission seulement");
      assertThat(phone.all("input[name=wish]")).hasSize(1);
      waitAHand();
      phone.click("[name=send]");
      String code = phone.find("#code").getText().replaceAll("\\D", "");
      assertThat(code).hasSize(16);
      assertThat(phone.cookies()).isEmpty();
      assertThat(SharedPortal.http().post("/paroles/suivi", Map.of("code", code)).text())
          .contains("Dit avec des images.", "tristesse", "les visites");
    }
  }

  @Test
  void help_is_one_tap_away_from_each_screen_and_a_call_needs_no_other_word() {
    try (Browser phone = Browser.phone()) {
      phone.open("/paroles/donner").find("[name=alert]");
      phone.click("label[for=author-PARENT]").click("[name=next]").find("[name=alert]");
      phone.click("[name=pictures]").find("#picture");
      looked(phone, "give-pictures");
      phone.click("[name=write]").click("label[for=kind-DIFFICULTY]");
      phone.type("#words", "Un début.").click("[name=next]");
      phone.find("#wish");
      phone.click("[name=alert]").find("[name=alert-send]");
      looked(phone, "give-danger");
      assertThat(phone.text()).contains("119", "17", "112", "114", "3114", "plusieurs jours");
      phone.click("[name=stay]").find("#wish");
      phone.open("/paroles/donner").click("[name=alert]");
      phone.type("#contact", "au foyer, le soir").click("[name=alert-send]");
      phone.find(".receipt");
      assertThat(phone.text()).contains("Votre parole est arrivée", "Un référent est alerté");
      assertThat(latest("status")).isEqualTo("ALERT");
    }
  }

  @Test
  void a_lost_network_loses_no_word_and_the_draft_goes_once_the_sending_is_answered() {
    try (Browser phone = Browser.phone()) {
      phone.open("/paroles/donner").click("label[for=author-PARENT]").click("[name=next]");
      phone.click("label[for=kind-THANKS]").type("#words", "Merci pour le samedi.");
      network(phone, false);
      phone.click("[name=next]");
      assertThat(phone.find("form [role=alert]").getText()).contains("Rien n'est parti");
      network(phone, true);
      phone.open("/paroles/donner");
      assertThat(phone.find("#author-PARENT").isSelected()).isTrue();
      phone.click("[name=next]");
      assertThat(phone.find("#words").getDomProperty("value")).isEqualTo("Merci pour le samedi.");
      assertThat(phone.find("#kind-THANKS").isSelected()).isTrue();
      phone.click("[name=next]").find("#wish");
      waitAHand();
      phone.click("label[for=wish-SHOW_ME_FIRST]").type("#mail", "pas une adresse");
      phone.driver().executeScript("document.querySelector('form').noValidate = true");
      phone.click("[name=send]");
      assertThat(phone.find("#mail-error").getText()).contains("incomplète");
      phone.find("#mail").clear();
      phone.type("#mail", "parent@example.org");
      looked(phone, "give-wish");
      phone.click("[name=send]");
      phone.find("#code");
      looked(phone, "give-receipt");
      assertThat(phone.driver().executeScript("return sessionStorage.length")).isEqualTo(0L);
      assertThat(count("parole_notice_address WHERE parole_id = " + latest("id"))).isEqualTo("1");
    }
  }

  private static void network(Browser phone, boolean there) {
    phone
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of(
                "offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  private static void waitAHand() {
    try {
      Thread.sleep(2_200);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void looked(Browser phone, String name) {
    phone.screenshot(name);
    assertThat(phone.overflows()).as(name + " fits its screen").isFalse();
    Axe.check(phone);
  }

  private static String latest(String column) {
    return SharedPortal.tables().text("SELECT " + column + " FROM parole ORDER BY id DESC LIMIT 1");
  }

  private static String count(String from) {
    return SharedPortal.tables().text("SELECT COUNT(*) FROM " + from);
  }
}
