package fr.jalons.moderation;

import fr.jalons.paroles.Sending;
import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedDatabase;
import fr.jalons.testing.SharedPortal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Measures in one run what a page of the queue and a deposit cost where 1,000 paroles wait, where
 * 100,000 do, and where 1,000 do again, so that a machine that warms up or gets busy shows. All of
 * them wait to be read, which is the worst a queue can hold.
 */
public final class QueueBenchmark {
  private static final int FEW = 1_000;
  private static final int MANY = 100_000;
  private static final int WARM_UP = 200;
  private static final int ROUNDS = 150;
  private static final int DEPOSITS = 120;
  private static final Duration SETTLING = Duration.ofSeconds(20);
  private static final long OLD_ENOUGH_MILLIS = 2_300;

  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("first page", "/pro/moderation");
    PAGES.put("page far behind", "/pro/moderation?apres=%s");
    PAGES.put("one theme", "/pro/moderation?theme=HEALTH");
    PAGES.put(
        "theme, kind and marks", "/pro/moderation?theme=SCHOOL&type=TESTIMONY&reperes=NOTHING");
    PAGES.put("filter without result", "/pro/moderation?territoire=nulle-part");
    PAGES.put("mine", "/pro/moderation?miennes=oui");
  }

  private QueueBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("jalons.test-home", System.getProperty("jalons.home"));
    try {
      Sending.aTestimony("Tout va bien.").filledInByHand().send();
      long one = Staff.latest();
      Http reader = Staff.signedIn("pro");
      copies(one, 1, FEW);
      for (int i = 0; i < WARM_UP; i++) {
        reader.get("/pro/moderation");
      }
      Map<String, Double> before = measure(reader);
      copies(one, FEW + 1, MANY);
      explain();
      Map<String, Double> many = measure(reader);
      remove(one);
      Map<String, Double> after = measure(reader);
      print(before, many, after);
    } finally {
      SharedPortal.stop();
      SharedDatabase.stop();
    }
  }

  private static Map<String, Double> measure(Http reader) throws Exception {
    settle();
    String place = middle();
    Map<String, Double> medians = new LinkedHashMap<>();
    for (Map.Entry<String, String> page : PAGES.entrySet()) {
      String path = page.getValue().formatted(place);
      medians.put(page.getKey(), median(ROUNDS, () -> check(reader.get(path))));
    }
    medians.put("deposit", deposits());
    return medians;
  }

  /** Lets the database write out what the copies changed, which is no page's cost. */
  private static void settle() throws Exception {
    long end = System.nanoTime() + SETTLING.toNanos();
    while (System.nanoTime() < end && dirtyPages() > 0) {
      Thread.sleep(500);
    }
  }

  private static long dirtyPages() throws SQLException {
    try (Connection connection = SharedPortal.jdbc();
        Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery("SHOW GLOBAL STATUS LIKE 'Innodb_buffer_pool_pages_dirty'")) {
      answer.next();
      return answer.getLong(2);
    }
  }

  private static double deposits() throws Exception {
    List<Sending> ready = new ArrayList<>();
    for (int i = 0; i < DEPOSITS; i++) {
      ready.add(Sending.aTestimony("Merci, tout va bien maintenant.").freshToken());
    }
    Thread.sleep(OLD_ENOUGH_MILLIS);
    return median(DEPOSITS, () -> check(ready.remove(0).send()));
  }

  private static Page check(Page page) {
    if (page.status() != 200) {
      throw new IllegalStateException(page.url() + " answers " + page.status());
    }
    return page;
  }

  private static double median(int rounds, Callable<Page> act) throws Exception {
    double[] millis = new double[rounds];
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      act.call();
      millis[i] = Duration.ofNanos(System.nanoTime() - start).toNanos() / 1e6;
    }
    Arrays.sort(millis);
    return millis[rounds / 2];
  }

  private static void copies(long one, int from, int to) throws SQLException {
    try (Connection connection = SharedPortal.jdbc();
        Statement statement = connection.createStatement()) {
      Copies.of(one, from, to, connection);
      statement.execute("ANALYZE TABLE parole, parole_marks, parole_text");
    }
  }

  private static void remove(long one) throws SQLException {
    try (Connection connection = SharedPortal.jdbc();
        Statement statement = connection.createStatement()) {
      String gone =
          "IN (SELECT id FROM (SELECT id FROM parole WHERE id > %d ORDER BY id LIMIT %d) g)"
              .formatted(one + FEW, MANY - FEW);
      statement.execute("DELETE FROM parole_marks WHERE parole_id " + gone);
      statement.execute("DELETE FROM parole_text WHERE parole_id " + gone);
      statement.execute("DELETE FROM parole WHERE id " + gone);
      statement.execute("ANALYZE TABLE parole, parole_marks, parole_text");
    }
  }

  private static String middle() {
    String[] row =
        Staff.text(
                "SELECT CONCAT(rank, ' ', TIMESTAMPDIFF(MICROSECOND, '1970-01-01', received_at),"
                    + " ' ', id) FROM parole WHERE status = 'RECEIVED' AND rank = 1"
                    + " ORDER BY id LIMIT 1 OFFSET 900")
            .split(" ");
    return String.join(".", row);
  }

  private static void explain() throws SQLException {
    try (Connection connection = SharedPortal.jdbc();
        Statement statement = connection.createStatement();
        ResultSet plan =
            statement.executeQuery(
                "EXPLAIN SELECT * FROM parole WHERE status = 'RECEIVED' AND (rank > 1 OR rank = 1"
                    + " AND (received_at > '2026-01-01' OR received_at = '2026-01-01' AND id > 9))"
                    + " ORDER BY rank, received_at, id LIMIT 26")) {
      plan.next();
      System.out.println(
          "Plan of a page: index " + plan.getString("key") + ", " + plan.getString("Extra"));
    }
  }

  private static void print(
      Map<String, Double> before, Map<String, Double> many, Map<String, Double> after) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %9s %9s %9s %6s%n",
        "median in ms",
        "1,000",
        "100,000",
        "1,000",
        "ratio");
    many.forEach(
        (what, cost) -> {
          double few = (before.get(what) + after.get(what)) / 2;
          System.out.printf(
              Locale.ROOT,
              "%-24s %9.1f %9.1f %9.1f %6.2f%n",
              what,
              before.get(what),
              cost,
              after.get(what),
              cost / few);
        });
  }
}
