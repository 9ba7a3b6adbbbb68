package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.AnotherPortal;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import fr.jalons.testing.Soon;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two server processes on one database, and readers on both who want the same: 500 contested claims
 * and 500 contested decisions, over HTTP, as browsers would.
 */
class TwoNodesIT {
  private static final int PAIRS = 500;
  private static final String FICHE = "culture-loisirs-numerique/sorties-gratuites";
  private static final String SEARCH = "/guide/recherche?q=sorties+gratuites";

  private static AnotherPortal second;
  private static long first;

  private final ExecutorService two = Executors.newFixedThreadPool(2);

  @BeforeAll
  static void a_second_process_and_paroles_to_fight_for() throws Exception {
    second = AnotherPortal.besideTheShared("node-2");
    Sending.aTestimony("Ce que deux veulent lire.").filledInByHand().send();
    long one = Staff.latest();
    first = one + 1;
    try (Connection connection = SharedPortal.jdbc()) {
      Copies.of(one, 1, PAIRS, connection);
    }
    first = Long.parseLong(Staff.text("SELECT MIN(id) FROM parole WHERE id > " + one));
  }

  @AfterAll
  static void the_second_process_ends() throws Exception {
    // other tests find a queue without these
    Staff.sql(
        "UPDATE parole SET status = 'INTERNAL', version = version + 1 WHERE id >= "
            + first
            + " AND status IN ('RECEIVED', 'PROPOSED') AND id < "
            + (first + PAIRS));
    if (second != null) {
      second.close();
    }
  }

  @Test
  void of_two_readers_on_two_servers_one_claims_and_of_two_decisions_one_counts() throws Exception {
    Http pro = Staff.signedIn("pro");
    Http pro2 = Staff.signedIn(second.session(), "pro2");
    Http proElsewhere = Staff.signedIn(second.session(), "pro");
    Http pro2Elsewhere = Staff.signedIn("pro2");
    int claimedTwice = 0;
    int claimedByNobody = 0;
    int decidedTwice = 0;
    int decidedByNobody = 0;
    for (long id = first; id < first + PAIRS; id++) {
      String path = "/pro/moderation/" + id;
      List<Page> opened = atOnce(() -> pro.get(path), () -> pro2.get(path));
      boolean proHas = mayDecide(opened.get(0));
      boolean pro2Has = mayDecide(opened.get(1));
      claimedTwice += proHas && pro2Has ? 1 : 0;
      claimedByNobody += !proHas && !pro2Has ? 1 : 0;

      // the winner has the page open on both servers and sends two different texts at once
      Page here = proHas ? opened.get(0) : opened.get(1);
      Page there = (proHas ? proElsewhere : pro2Elsewhere).get(path);
      List<Page> decided = atOnce(() -> decide(here, "un"), () -> decide(there, "deux"));
      long counted = decided.stream().filter(TwoNodesIT::counts).count();
      decidedTwice += counted == 2 ? 1 : 0;
      decidedByNobody += counted == 0 ? 1 : 0;
    }
    two.shutdown();

    assertThat(claimedTwice).as("claimed twice").isZero();
    assertThat(claimedByNobody).as("claimed by nobody").isZero();
    assertThat(decidedTwice).as("decided twice").isZero();
    assertThat(decidedByNobody).as("lost").isZero();
    assertThat(count("parole WHERE status = 'PROPOSED' AND id", "")).isEqualTo(PAIRS);
    assertThat(count("parole_text WHERE parole_id", " AND purpose = 'PUBLIC'")).isEqualTo(PAIRS);
    assertThat(count("journal_entry WHERE item_id", " AND act = 'PROPOSE'")).isEqualTo(PAIRS);
  }

  @Test
  void what_is_taken_back_on_one_server_is_gone_from_the_other_within_the_minute() {
    String words = "Au goûter du second serveur, on rit fort.";
    Way.Given given = Way.published(words, words);
    String link = Way.address(given.id());
    Http elsewhere = second.http();
    Soon.is(() -> elsewhere.get("/paroles").body().contains(words));
    String tag = elsewhere.get(link).header("ETag");
    assertThat(elsewhere.get(link, "If-None-Match", tag).status()).isEqualTo(304);

    long start = System.nanoTime();
    SharedPortal.http()
        .post("/paroles/suivi", Map.of("code", given.code(), "act", "withdraw", "sure", "yes"));
    assertThat(SharedPortal.get(link).status()).isEqualTo(410);
    Soon.is(() -> elsewhere.get(link, "If-None-Match", tag).status() == 410);

    assertThat(elsewhere.get("/paroles").body()).doesNotContain(words);
    assertThat(elsewhere.get("/paroles/flux.atom").body()).doesNotContain(words);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
  }

  @Test
  void what_an_editor_takes_out_on_one_server_leaves_the_search_of_the_other() throws Exception {
    Http elsewhere = second.http();
    String link = "href=\"/guide/" + FICHE;
    Soon.is(() -> elsewhere.get(SEARCH).body().contains(link));
    try {
      Staff.ajax(
          Staff.signedIn("editeur").get("/pro/guide/fr/" + FICHE + "/retrait"),
          "withdraw",
          Map.of("instead", "", "reason", "Pour l'essai."),
          "trouble");
      Soon.is(() -> elsewhere.get("/guide/" + FICHE).status() == 410);
      String theme = "/guide/" + FICHE.substring(0, FICHE.indexOf('/'));
      assertThat(elsewhere.get("/guide/" + FICHE).html().select("main a[href=" + theme + "]"))
          .hasSize(1);
      Soon.is(() -> !elsewhere.get(SEARCH).body().contains(link));
    } finally {
      Staff.sql("DELETE FROM guide_withdrawal WHERE fiche = '" + FICHE + "'");
      Staff.sql("UPDATE content_version SET version = version + 1");
    }
    Soon.is(() -> elsewhere.get(SEARCH).body().contains(link));
    Soon.is(() -> SharedPortal.get("/guide/" + FICHE).status() == 200);
  }

  private static boolean mayDecide(Page page) {
    assertThat(page.status()).isEqualTo(200);
    return page.html().selectFirst("#text") != null;
  }

  private static Page decide(Page page, String text) {
    return Staff.ajax(page, "publish-go", Map.of("text", text), "trouble");
  }

  private static boolean counts(Page answer) {
    boolean counted = answer.body().contains("fait=propose");
    assertThat(counted || answer.body().contains("Rien n'a été enregistré"))
        .as("the other is told: " + answer.status())
        .isTrue();
    return counted;
  }

  private List<Page> atOnce(Callable<Page> one, Callable<Page> other) throws Exception {
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<Page>> acts = new ArrayList<>();
    for (Callable<Page> act : List.of(one, other)) {
      acts.add(
          two.submit(
              () -> {
                start.await();
                return act.call();
              }));
    }
    return List.of(acts.get(0).get(), acts.get(1).get());
  }

  private static long count(String where, String more) {
    return Long.parseLong(
        Staff.text(
            "SELECT COUNT(*) FROM %s BETWEEN %d AND %d%s"
                .formatted(where, first, first + PAIRS - 1, more)));
  }
}
