package fr.jalons.paroles;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.AnotherPortal;
import fr.jalons.testing.Browser;
import fr.jalons.testing.Http;
import fr.jalons.testing.OfficialPacks;
import fr.jalons.testing.Page;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A real portal takes no parole while a call for help might reach nobody. */
class ClosedDepositPageIT {
  @Test
  void a_real_portal_takes_paroles_once_two_referents_can_sign_in() {
    try (AnotherPortal portal = AnotherPortal.onItsOwn("closed", production())) {
      refers(portal, "anne");
      try (Browser author = Browser.phone()) {
        author.open(portal.url("/paroles/donner")).met("closed-01");
        assertThat(author.text()).contains("119", "17", "112", "114");
        assertThat(author.all("form[action='/paroles/donner']")).isEmpty();
      }
      Http http = portal.http();
      Page forged =
          http.post(
              "/paroles/donner",
              Map.of(
                  "screen",
                  "3",
                  "author",
                  "PARENT",
                  "kind",
                  "TESTIMONY",
                  "wish",
                  "COMMISSION_ONLY",
                  "words",
                  "Personne ne lirait.",
                  "token",
                  "forged",
                  "send",
                  ""));
      assertThat(Sending.codeOn(forged)).isNull();
      assertThat(paroles(portal)).isZero();

      refers(portal, "karim");
      Page receipt = Sending.aTestimony(http, "Maintenant quelqu'un lit.").filledInByHand().send();
      assertThat(Sending.codeOn(receipt)).hasSize(16);
      assertThat(paroles(portal)).isEqualTo(1);
    }
  }

  private static Map<String, String> production() {
    String secret = Base64.getEncoder().encodeToString(new byte[32]);
    return Map.of(
        "jalons.mode",
        "production",
        "jalons.secret.master-key",
        secret,
        "jalons.secret.index-key",
        secret,
        "jalons.mail.host",
        "127.0.0.1",
        "jalons.public-url",
        "https://portail.example",
        "jalons.departement.dir",
        OfficialPacks.made().toString());
  }

  private static void refers(AnotherPortal portal, String login) {
    portal
        .tables()
        .change(
            "INSERT INTO account (login, display_name, password_hash, demo, active, college,"
                + " version, created_at) VALUES ('%s', '%s', 'none', FALSE, TRUE, 'PROFESSIONALS',"
                    .formatted(login, login)
                + " 0, UTC_TIMESTAMP(6))");
    portal
        .tables()
        .change(
            "INSERT INTO account_role SELECT id, 'REFERENT' FROM account WHERE login = '%s'"
                .formatted(login));
  }

  private static long paroles(AnotherPortal portal) {
    return portal.tables().number("SELECT COUNT(*) FROM parole");
  }
}
