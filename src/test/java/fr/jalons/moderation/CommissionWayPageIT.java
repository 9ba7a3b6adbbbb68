package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Browser;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.Soon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The ways through the commission: vote, no quorum, silence, refusal and appeal. */
class CommissionWayPageIT {
  @Test
  void two_readers_disagree_and_the_commission_votes() {
    Way.Given given = Way.given("Le foyer de Vercelot nous a bien accueillis, dit Zoltan.");
    disputed(given.id());
    String vote = "/pro/commission/" + given.id();
    try (Browser member = Browser.desktop();
        Browser phone = Browser.phone()) {
      Staff.signIn(member, "usager2");
      member.open("/pro/commission");
      member.met("vote-01-list");
      member.open(vote);
      assertThat(member.text())
          .contains("[prénom]", "On le reconnaîtrait.")
          .doesNotContain("Zoltan");
      member.met("vote-02-reading");
      member.click("label[for='choice:0']").type("#vote-reason", "Le texte ne désigne personne.");
      member.click("#vote-go");
      member.find(".callout.is-good");
      member.met("vote-03-voted");
      member.open(vote);
      assertThat(member.text()).contains("Vous avez voté");
      member.met("vote-04-again");
      Staff.signIn(phone, "usager");
      phone.open(vote);
      phone.met("vote-05-phone");
      votes("usager", vote, "ABSTAIN");
      votes("pro2", vote, "AGREE");
      assertThat(Staff.status(given.id())).isEqualTo("IN_COMMISSION");
      votes("pro", vote, "AGREE");
      assertThat(Staff.status(given.id())).isEqualTo("AWAITING_CONSENT");
      Way.follows(phone, given.code());
      assertThat(phone.text()).contains("Un texte attend un accord");
      pagesThroughPastVotes(phone, given.id());
    }
  }

  private static void pagesThroughPastVotes(Browser phone, long parole) {
    String many =
        "INSERT INTO vote_result (parole_id, opened_at, closed_at, proposed, outcome, motive,"
            + " quorum, of_users, of_professionals) SELECT parole_id, opened_at, closed_at,"
            + " proposed, outcome, motive, quorum, of_users, of_professionals FROM vote_result"
            + " JOIN seq_1_to_30 WHERE parole_id = "
            + parole;
    String last = Staff.text("SELECT MAX(id) FROM vote_result");
    try {
      Staff.sql(many);
      phone.open("/pro/votes");
      assertThat(phone.all("#past tbody tr")).hasSize(25);
      phone.met("past-votes-01");
      phone.press("Votes plus anciens").find("a[href='/pro/votes']");
      assertThat(phone.path()).isEqualTo("/pro/votes");
      assertThat(phone.all("#past tbody tr")).hasSizeBetween(6, 25);
      phone.met("past-votes-02");
      phone.press("Les plus récents").find("a[rel=next]");
    } finally {
      Staff.sql("DELETE FROM vote_result WHERE id > " + last);
    }
  }

  @Test
  void what_nobody_answers_stays_with_the_commission_and_its_author_is_told() {
    Way.Given disputed = Way.given("Une visite par mois, c'est peu.");
    disputed(disputed.id());
    Way.Given asked = Way.given("On m'a dit d'attendre.");
    Staff.ajax(Way.bench(asked.id()), "ask-go", Map.of("question", "Depuis quand ?"), "trouble");
    Way.Given shown = Way.given("Merci pour la lettre.");
    Way.proposed(shown.id(), "Merci pour la lettre.");
    Way.agreed(shown.id());
    assertThat(statuses(disputed, asked, shown))
        .containsExactly("IN_COMMISSION", "AWAITING_AUTHOR", "AWAITING_CONSENT");

    List.of(disputed, asked, shown).forEach(given -> Staff.age(given.id(), 31));
    Soon.is(() -> statuses(disputed, asked, shown).stream().allMatch("INTERNAL"::equals));

    try (Browser author = Browser.phone()) {
      Way.follows(author, disputed.code());
      assertThat(author.text()).contains("trop peu de membres de la commission ont pu voter");
      author.met("term-01-no-quorum");
      Way.follows(author, asked.code());
      assertThat(author.text()).contains("n'a pas eu de réponse en trente jours");
      Way.follows(author, shown.code());
      assertThat(author.text()).contains("Sans votre accord, rien ne paraît");
      author.met("term-02-silent");
    }
  }

  @Test
  void an_author_appeals_and_two_others_answer() {
    Way.Given given = Way.given("Vends canapé, dit Zoltan, mais c'était pour rire de nous.");
    refused(given.id());
    try (Browser author = Browser.phone();
        Browser first = Browser.desktop();
        Browser second = Browser.phone()) {
      Way.follows(author, given.code());
      author
          .press("Je ne suis pas d'accord")
          .type("#why", "Ce n'est pas une annonce, Zoltan riait.");
      author.met("appeal-01-why");
      author.press("Demander une relecture");
      author.find(".callout.is-good");
      author.met("appeal-02-made");
      Staff.signIn(first, "pro2");
      first.open("/pro/recours");
      first.met("appeal-03-list");
      first.open("/pro/recours/" + given.id());
      assertThat(first.text()).contains("Ce n'est pas une annonce, Zoltan riait.");
      first.met("appeal-04-first");
      first.type("#answer", "Nous avons relu. Le texte reste une annonce.").click("#doubt-go");
      first.find(".callout.is-good");
      Staff.signIn(second, "usager2");
      second.open("/pro/recours/" + given.id());
      assertThat(second.text()).contains("[prénom]").doesNotContain("Zoltan", "riait");
      second.met("appeal-05-second");
      second.click("#confirm-go");
      second.find(".callout.is-good");
      assertThat(Staff.status(given.id())).isEqualTo("REFUSED");
      Way.follows(author, given.code());
      assertThat(author.text())
          .contains("Nous avons relu. Le texte reste une annonce.")
          .doesNotContain("Demander une relecture");
      author.met("appeal-06-answer");
    }
  }

  @Test
  void an_adult_s_standing_consent_publishes_when_only_names_were_hidden() {
    Way.Given given =
        Way.given(
            "Depuis que Zoltan a une place au centre, la maison respire.",
            "HIDE_NAMES_AND_PUBLISH");
    Way.proposed(given.id(), "Depuis que [prénom] a une place au centre, la maison respire.");
    Way.agreed(given.id());

    Soon.is(() -> Staff.status(given.id()).equals("PUBLISHED"));
    assertThat(
            Staff.text(
                "SELECT COUNT(*) FROM journal_entry WHERE act = 'ACCEPT_TEXT'"
                    + " AND item_type = 'parole' AND item_id = "
                    + given.id()))
        .isEqualTo("0");
  }

  @Test
  void interests_and_rules_are_pages_that_everybody_can_use() {
    try (Browser member = Browser.phone();
        Browser admin = Browser.desktop()) {
      Staff.signIn(member, "usager2");
      member.open("/pro/interets");
      member.met("interests-01");
      member.click("#declare-go");
      member.find(".callout.is-good");
      member.open("/pro/regles");
      assertThat(member.all("#set-go")).isEmpty();
      Staff.signIn(admin, "admin");
      admin.open("/pro/regles");
      admin.met("rules-01");
      admin.open("/pro");
      admin.met("rules-02-home");
      Http observer = Staff.signedIn("observateur");
      assertThat(observer.get("/pro/commission").status()).isEqualTo(200);
      assertThat(observer.get("/pro/commission/1").status()).isIn(403, 404);
      assertThat(observer.get("/pro/interets").status()).isEqualTo(403);
    }
  }

  // Words for the above

  private static void refused(long id) {
    Page bench = Way.bench(id);
    Map<String, String> text = Map.of("text", "Vends canapé, dit [prénom].");
    Staff.ajax(bench, "r", text, "otherwise");
    Staff.ajax(
        bench,
        "otherwise-go",
        Map.of(
            "text",
            text.get("text"),
            "motive",
            "OFF_TOPIC",
            "notice",
            "Ce n'est pas le sujet ici."),
        "trouble");
    assertThat(Staff.status(id)).isEqualTo("PROPOSED");
    Way.agreed(id);
    assertThat(Staff.status(id)).isEqualTo("REFUSED");
  }

  private static void disputed(long id) {
    Way.proposed(id, "Le foyer de [lieu] nous a bien accueillis, dit [prénom].");
    Page reading = Staff.signedIn("usager").get("/pro/moderation/" + id);
    String why = "On le reconnaîtrait.";
    Staff.ajax(
        reading, "disagree-go", Map.of("disagree-reason", why, "danger-reason", why), "trouble");
    assertThat(Staff.status(id)).isEqualTo("IN_COMMISSION");
  }

  private static void votes(String login, String page, String choice) {
    Staff.signedIn(login)
        .get(page)
        .form("#work")
        .with("choice", choice)
        .with("vote-reason", "C'est mon avis.")
        .with("vote-go", "")
        .send();
  }

  private static List<String> statuses(Way.Given... given) {
    return List.of(given).stream().map(one -> Staff.status(one.id())).toList();
  }
}
