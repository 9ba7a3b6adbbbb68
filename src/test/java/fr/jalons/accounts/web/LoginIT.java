package fr.jalons.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.accounts.Door;
import fr.jalons.accounts.Role;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/pro",
        "/pro/",
        "//pro",
        "/%70ro",
        "/pro;a=b",
        "/pro/moderation",
        "/pro/journal",
        "/pro/x"
      })
  void a_page_of_the_back_office_asks_who_is_there(String path) {
    Page page = SharedPortal.get(path);
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).isEqualTo("/pro/connexion");
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void who_signs_in_reaches_the_page_they_asked_for() {
    Http session = SharedPortal.session();
    session.get("/pro/moderation?state=all");
    assertThat(Login.with(session, "pro", "jalons-demo").header("Location"))
        .isEqualTo("/pro/moderation?state=all");
  }

  @Test
  void capitals_and_blanks_around_a_login_do_not_matter() {
    assertThat(Login.with(SharedPortal.session(), " Pro ", "jalons-demo").status()).isEqualTo(303);
  }

  @ParameterizedTest
  @CsvSource({"pro, wrong", "nobody, jalons-demo", "prô, jalons-demo", "pro, Jalons-demo"})
  void a_wrong_login_or_password_gets_one_and_the_same_answer(String login, String password) {
    Http session = SharedPortal.session();
    Page page = Login.with(session, login, password);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.text()).contains("L’identifiant ou le mot de passe ne convient pas");
    assertThat(page.body()).doesNotContain(password);
    assertThat(session.get("/pro").status()).isEqualTo(303);
  }

  @Test
  void an_empty_form_says_what_is_missing() {
    assertThat(Login.with(SharedPortal.session(), "", "").text())
        .contains("Écrivez l’identifiant et le mot de passe");
  }

  @Test
  void whoever_tries_too_often_is_asked_to_wait() {
    Http session = SharedPortal.session();
    for (int i = 0; i < 10; i++) {
      Login.with(session, "nobody-" + i, "wrong");
    }
    Page page = Login.with(session, "pro", "jalons-demo");
    assertThat(page.status()).isEqualTo(429);
    assertThat(page.text()).contains("Attendez une dizaine de minutes");
  }

  @Test
  void an_account_tried_too_often_from_many_places_is_closed_for_a_while() {
    for (int i = 0; i < 20; i++) {
      Login.with(SharedPortal.session(), "observateur2", "wrong");
    }
    assertThat(Login.with(SharedPortal.session(), "observateur2", "wrong").status()).isEqualTo(429);
  }

  @Test
  void signing_in_rightly_uses_up_no_try() {
    Http session = SharedPortal.session();
    for (int i = 0; i < 12; i++) {
      assertThat(Login.with(session, "editeur", "jalons-demo").status()).isEqualTo(303);
    }
  }

  @Test
  void the_session_gets_a_new_name_when_somebody_signs_in() {
    Http session = SharedPortal.session();
    String before = session.get("/pro").cookies().toString();
    String after = Login.with(session, "pro", "jalons-demo").cookies().toString();
    assertThat(before).contains("JSESSIONID=");
    assertThat(after).contains("JSESSIONID=").isNotEqualTo(before);
  }

  @Test
  void the_cookie_stays_in_the_back_office_and_away_from_scripts_and_other_sites() {
    String cookie = SharedPortal.session().get("/pro").cookies().get(0).toLowerCase();
    assertThat(cookie).contains("path=/pro").contains("httponly").contains("samesite=strict");
  }

  @ParameterizedTest
  @EnumSource
  void each_role_sees_its_own_doors_and_no_other(Role role) {
    Page home = Login.as(role.name().toLowerCase(Locale.ROOT)).get("/pro");
    assertThat(home.status()).isEqualTo(200);
    assertThat(home.html().select("main a.card").eachAttr("href"))
        .isEqualTo(Door.of(Set.of(role)).stream().map(Door::path).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"usager", "pro", "referent", "repondant", "editeur", "observateur"})
  void a_page_of_another_role_is_refused(String login) {
    assertThat(Login.as(login).get("/pro/journal").status()).isEqualTo(403);
  }

  @Test
  void signing_out_ends_the_session() {
    Http session = Login.as("pro");
    assertThat(session.post("/pro/deconnexion", Map.of()).status()).isEqualTo(303);
    assertThat(session.get("/pro").header("Location")).isEqualTo("/pro/connexion");
  }

  @Test
  void another_site_can_sign_nobody_out() {
    Http session = Login.as("pro");
    assertThat(session.post("/pro/deconnexion", Map.of(), "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(session.get("/pro/deconnexion").status()).isEqualTo(404);
    assertThat(session.get("/pro").status()).isEqualTo(200);
  }

  @Test
  void another_site_can_sign_nobody_in() {
    Http session = SharedPortal.session();
    Map<String, String> form = Map.of("login", "pro", "password", "jalons-demo");
    assertThat(session.post("/pro/connexion", form, "Sec-Fetch-Site", "cross-site").status())
        .isEqualTo(403);
    assertThat(
            session.post("/pro/connexion", form, "Sec-Fetch-Site", "", "Origin", "null").status())
        .isEqualTo(403);
  }

  @Test
  void a_script_s_request_after_the_session_ended_is_told_to_sign_in() {
    Page page = SharedPortal.get("/pro/moderation", "Faces-Request", "partial/ajax");
    assertThat(page.body()).contains("<redirect url=\"/pro/connexion\"/>");
  }
}
