package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.accounts.web.Login;
import fr.jalons.testing.Axe;
import fr.jalons.testing.Browser;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an invitation to the door that closes, as people meet it. */
class PeoplePageIT {
  private static final String PASSWORD = "quatre mots sans lien";

  @Test
  void somebody_is_invited_signs_sets_up_a_second_factor_and_is_shut_out() {
    String link = invite("Aïssata, éducatrice", "PRO");
    String secret;
    String recovery;
    String used;
    try (Browser browser = Browser.phone()) {
      browser.open(link);
      Axe.check(browser);
      browser.type("#login", "aissata").type("#password", "azertyuiop12");
      browser.type("#again", "azertyuiop12").click("#go");
      assertThat(browser.find("[role=alert]").getText()).contains("qu’on essaie en premier");
      browser.type("#password", PASSWORD).type("#again", PASSWORD).click("#go");

      browser.find("#read");
      assertThat(browser.path()).isEqualTo("/pro/engagement");
      Axe.check(browser);
      assertThat(browser.overflows()).isFalse();
      browser.open("/pro/moderation");
      assertThat(browser.path()).isEqualTo("/pro/engagement");
      browser.click("#read").click("#go");
      browser.find("#rows");
      assertThat(browser.path()).isEqualTo("/pro/moderation");

      browser.open("/pro/compte");
      Axe.check(browser);
      assertThat(browser.text()).contains("cet appareil").contains("Chrome");
      assertThat(browser.overflows()).isFalse();
      browser.open("/pro/compte/appareil");
      Axe.check(browser);
      assertThat(browser.overflows()).isFalse();
      secret = browser.find("#secret").getText().replace(" ", "");
      used = Totp.code(secret, step());
      browser.type("#code", used).click("#go");
      recovery = browser.find(".recovery code").getText();
      assertThat(browser.all(".recovery code")).hasSize(10);
      Axe.check(browser);
      browser.screenshot("recovery-codes");
    }
    try (Browser browser = Browser.desktop()) {
      browser.open("/pro/connexion").type("#login", "aissata").type("#password", PASSWORD);
      browser.click("#go").find("#code");
      Axe.check(browser);
      browser.type("#code", used).click("#go");
      assertThat(browser.find("[role=alert]").getText()).contains("Ce code ne convient pas");
      browser.open("/pro/moderation");
      assertThat(browser.path()).isEqualTo("/pro/connexion");
      browser.open("/pro/connexion").type("#login", "aissata").type("#password", PASSWORD);
      browser.click("#go").find("#code");
      browser.type("#code", recovery).click("#go");
      browser.find("#rows");

      suspend("aissata");
      browser.open("/pro/moderation");
      assertThat(browser.path()).isEqualTo("/pro/connexion");
    }
    assertThat(journal("aissata"))
        .containsSubsequence(
            "ACCEPT_INVITATION",
            "SIGN_UNDERTAKING",
            "ADD_SECOND_FACTOR",
            "USE_RECOVERY_CODE",
            "SUSPEND_ACCOUNT");
    assertThat(count(hashed("aissata", "mac_before IS NULL AND mac_after IS NOT NULL")))
        .as("there was no account before the invitation was accepted")
        .isEqualTo(1);
    assertThat(count(hashed("aissata", "mac_before <> mac_after")))
        .as("signature, second factor, recovery code and suspension each change the account")
        .isEqualTo(4);
  }

  @Test
  void the_administrator_s_pages_hold_to_the_accessibility_rules() {
    try (Browser browser = Browser.phone()) {
      browser.open("/pro/personnes").type("#login", "admin").type("#password", "jalons-demo");
      browser.click("#go").find("table");
      Axe.check(browser);
      assertThat(browser.overflows()).isFalse();
      browser.open("/pro/personnes/inviter");
      Axe.check(browser);
      assertThat(browser.overflows()).isFalse();
      browser.open("/pro/personnes/1").find("summary").click();
      Axe.check(browser);
      browser.open("/pro/conservation").find("#keep summary").click();
      Axe.check(browser);
      assertThat(browser.overflows()).isFalse();
      browser.open("/pro/confirmation");
      Axe.check(browser);
      assertThat(browser.console()).isEmpty();
    }
  }

  @Test
  void an_invitation_s_link_works_once_and_a_new_one_ends_the_old() {
    Page people = Login.as("admin").get("/pro/personnes");
    String first = invite("Bruno, répondant", "REPONDANT");
    Page page = Login.as("admin").get("/pro/personnes");
    String waiting = page.html().select("a[href^=/pro/personnes/invitation/]").get(0).attr("href");
    Page again = people.client().get(waiting).form("#again").press("#go");
    String second = path(again.html().select("code.link").text());
    assertThat(SharedPortal.get(first).text()).contains("Ce lien ne marche plus");
    Http bruno = SharedPortal.session();
    bruno
        .get(second)
        .form("#accept")
        .with("login", "bruno")
        .with("password", PASSWORD)
        .with("again", PASSWORD)
        .press("#go");
    assertThat(bruno.get("/pro").header("Location")).isEqualTo("/pro/engagement");
    assertThat(SharedPortal.get(second).text()).contains("Ce lien ne marche plus");
    assertThat(SharedPortal.get("/pro/invitation/nonsense").text())
        .contains("Ce lien ne marche plus");
  }

  @Test
  void a_dangerous_act_asks_again_who_is_there_after_ten_minutes() {
    Http admin = Login.as("admin");
    Page form = admin.get("/pro/personnes/inviter");
    sql(
        "UPDATE account_session SET proven_at = UTC_TIMESTAMP(6) - INTERVAL 11 MINUTE"
            + " WHERE account_id = (SELECT id FROM account WHERE login = 'admin')");
    assertThat(admin.get("/pro/personnes/inviter").header("Location"))
        .isEqualTo("/pro/confirmation");
    Page refused = form.form("#invite").with("name", "Chloé").with("role", "PRO").press("#go");
    assertThat(refused.header("Location")).isEqualTo("/pro/confirmation");
    assertThat(count("SELECT COUNT(*) FROM invitation WHERE display_name = 'Chloé'")).isZero();
    Page wrong =
        admin.get("/pro/confirmation").form("#confirm").with("password", "non").press("#go");
    assertThat(wrong.text()).contains("ne convient pas");
    Page right =
        admin
            .get("/pro/confirmation")
            .form("#confirm")
            .with("password", "jalons-demo")
            .press("#go");
    assertThat(right.header("Location")).isEqualTo("/pro/personnes/inviter");
    assertThat(admin.get("/pro/personnes/inviter").status()).isEqualTo(200);
  }

  @Test
  void ending_my_other_sessions_ends_them_at_once_and_keeps_this_one() {
    Http here = Login.as("repondant");
    Http there = Login.as("repondant");
    assertThat(there.get("/pro").status()).isEqualTo(200);
    here.get("/pro/compte").form("#sessions").press("#end-others");
    assertThat(there.get("/pro").header("Location")).isEqualTo("/pro/connexion");
    assertThat(here.get("/pro").status()).isEqualTo(200);
  }

  @Test
  void no_address_of_anybody_is_kept_in_the_register() {
    Login.as("observateur");
    assertThat(count("SELECT COUNT(*) FROM account_session WHERE device LIKE '%127.0.0%'"))
        .isZero();
    assertThat(count("SELECT COUNT(*) FROM account_session")).isPositive();
  }

  private static String invite(String name, String role) {
    Page answer =
        Login.as("admin")
            .get("/pro/personnes/inviter")
            .form("#invite")
            .with("name", name)
            .with("role", role)
            .press("#go");
    return path(answer.html().select("code.link").text());
  }

  private static String path(String link) {
    return link.substring(link.indexOf("/pro/"));
  }

  private static void suspend(String login) {
    Http admin = Login.as("admin");
    Page people = admin.get("/pro/personnes");
    String person =
        people.html().select("tr:contains(" + login + ") a[href^=/pro/personnes/]").attr("href");
    assertThat(admin.get(person).form("#door").press("#suspend").header("Location"))
        .contains("fait=suspended");
  }

  private static long step() {
    return Instant.now().getEpochSecond() / 30;
  }

  private static List<String> journal(String login) {
    String acts =
        text(
            "SELECT GROUP_CONCAT(act ORDER BY at, seq) FROM journal_entry"
                + " WHERE item_type = 'account' AND item_id ="
                + " (SELECT id FROM account WHERE login = '"
                + login
                + "')");
    return List.of(acts.split(","));
  }

  private static String hashed(String login, String how) {
    return "SELECT COUNT(*) FROM journal_entry j JOIN account a ON a.id = j.item_id"
        + " WHERE j.item_type = 'account' AND a.login = '%s' AND %s".formatted(login, how);
  }

  private static long count(String query) {
    return Long.parseLong(text(query));
  }

  private static String text(String query) {
    return SharedPortal.tables().text(query);
  }

  private static void sql(String change) {
    SharedPortal.tables().change(change);
  }
}
