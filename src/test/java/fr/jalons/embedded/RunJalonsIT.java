package fr.jalons.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.OfficialPacks;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One home through a bad day: killed servers, a killed launcher, a second start, a taken port. The
 * tests lean on each other's boots, hence their order.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RunJalonsIT {

  /** It takes a quarter of a second; a machine busy with other builds takes its time */
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  private static Path home;
  private static int port;
  private static Launch running;

  @BeforeAll
  static void choose_a_home_whose_name_is_not_plain() throws Exception {
    home = Files.createTempDirectory("un départ ").resolve("chez nous");
    port = Ports.free();
  }

  @AfterAll
  static void leave_nothing_running() {
    if (running != null) {
      running.cleanUp();
    }
  }

  @Test
  @Order(1)
  void it_says_when_it_is_ready_and_who_may_log_in() throws Exception {
    running = Launch.on(home, port).awaitReady();

    assertThat(running.said())
        .contains("Jalons is ready: http://localhost:" + port + "/\n")
        .contains("usager", "referent", "admin", "jalons-demo");
    execute("CREATE TABLE bad_day (what VARCHAR(50))");
  }

  @Test
  @Order(2)
  void a_second_start_on_the_same_home_ends_at_once_with_one_line() throws Exception {
    Launch second = Launch.on(home, Ports.free());

    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.lasted()).isLessThan(AT_ONCE);
    assertThat(second.lines())
        .singleElement()
        .asString()
        .matches("Jalons already runs on .* \\(pid \\d+\\)");
  }

  @Test
  @Order(2)
  void a_taken_port_ends_it_at_once_with_one_line() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path elsewhere = Files.createTempDirectory("ailleurs");
      Launch second = Launch.on(elsewhere, taken.getLocalPort());

      assertThat(second.exitCode()).isEqualTo(1);
      assertThat(second.lasted()).isLessThan(AT_ONCE);
      assertThat(second.lines())
          .singleElement()
          .asString()
          .startsWith("Port " + taken.getLocalPort());
      assertThat(elsewhere.resolve("mariadb")).doesNotExist();
    }
  }

  @Test
  @Order(2)
  void the_password_of_the_database_stands_on_no_command_line() throws Exception {
    String password = running.environmentOf("payara").get("JALONS_DB_PASSWORD");

    assertThat(password).isNotBlank();
    assertThat(running.commandLineOf("payara")).doesNotContain(password);
    assertThat(running.commandLineOf("mariadb")).doesNotContain(password);
  }

  @Test
  @Order(3)
  void a_database_that_is_killed_takes_the_portal_down_with_one_line() throws Exception {
    execute("INSERT INTO bad_day VALUES ('before the database was killed')");
    ProcessHandle portal = running.server("payara");
    running.server("mariadb").destroyForcibly();

    assertThat(running.exitCode()).isEqualTo(1);
    assertThat(running.said()).contains("The database ended by itself");
    assertThat(portal.isAlive()).isFalse();
  }

  @Test
  @Order(4)
  void a_portal_that_is_killed_takes_the_database_down_with_one_line() throws Exception {
    running = Launch.on(home, port).awaitReady();
    assertThat(rows()).isEqualTo(1);
    execute("INSERT INTO bad_day VALUES ('before the portal was killed')");
    ProcessHandle database = running.server("mariadb");
    running.server("payara").destroyForcibly();

    assertThat(running.exitCode()).isEqualTo(1);
    assertThat(running.said()).contains("The portal server ended by itself");
    assertThat(database.isAlive()).isFalse();
  }

  @Test
  @Order(5)
  void after_a_killed_launcher_the_next_start_clears_up_and_nothing_is_lost() throws Exception {
    running = Launch.on(home, port).awaitReady();
    execute("INSERT INTO bad_day VALUES ('before the launcher was killed')");
    running.kill();

    running = Launch.on(home, port).awaitReady();
    assertThat(running.said())
        .contains("Stopping payara, left by a killed run")
        .contains("Stopping mariadb, left by a killed run");
    assertThat(rows()).isEqualTo(3);
  }

  @Test
  @Order(6)
  void a_request_to_stop_stops_everything() throws Exception {
    ProcessHandle portal = running.server("payara");
    ProcessHandle database = running.server("mariadb");
    running.terminate();

    assertThat(running.exitCode()).isEqualTo(143);
    assertThat(portal.isAlive()).isFalse();
    assertThat(database.isAlive()).isFalse();
  }

  @Test
  @Order(7)
  void a_request_to_stop_is_heard_during_the_start_too() throws Exception {
    running = Launch.on(home, port).awaitWords("Starting the portal");
    ProcessHandle database = running.server("mariadb");
    running.terminate();

    assertThat(running.exitCode()).isEqualTo(143);
    assertThat(database.isAlive()).isFalse();
    assertThat(ChildProcess.survivor(home.resolve("run").resolve("payara.pid"))).isEmpty();
  }

  @Test
  @Order(8)
  void a_portal_that_refuses_to_start_says_why_and_leaves_nothing_behind() throws Exception {
    running = Launch.on(home, port, "-Djalons.mode=production");

    assertThat(running.exitCode()).isEqualTo(1);
    assertThat(running.said()).contains("The portal was not deployed: ").contains("secret");
    assertThat(ChildProcess.survivor(home.resolve("run").resolve("mariadb.pid"))).isEmpty();
  }

  @Test
  @Order(9)
  void production_refuses_a_pack_that_no_département_stands_behind() throws Exception {
    running = Launch.on(home, port, inProduction());

    assertThat(running.exitCode()).isEqualTo(1);
    assertThat(running.said())
        .contains("Production does not start with a pack that is not official");
  }

  @Test
  @Order(10)
  void production_refuses_a_home_in_which_demo_accounts_are_left() throws Exception {
    running =
        Launch.on(home, port, inProduction("-Djalons.departement.dir=" + OfficialPacks.made()));

    assertThat(running.exitCode()).isEqualTo(1);
    assertThat(running.said()).contains("Production does not start while demo accounts exist");
  }

  private static String[] inProduction(String... more) {
    String secret = Base64.getEncoder().encodeToString(new byte[32]);
    List<String> properties = new ArrayList<>();
    properties.add("-Djalons.mode=production");
    properties.add("-Djalons.secret.master-key=" + secret);
    properties.add("-Djalons.secret.index-key=" + secret);
    properties.addAll(List.of(more));
    return properties.toArray(String[]::new);
  }

  private static void execute(String sql) throws Exception {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int rows() throws Exception {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("SELECT COUNT(*) FROM bad_day")) {
      count.next();
      return count.getInt(1);
    }
  }

  private static Connection connect() throws Exception {
    Map<String, String> told = running.environmentOf("payara");
    return DriverManager.getConnection(
        told.get("JALONS_DB_URL"), told.get("JALONS_DB_USER"), told.get("JALONS_DB_PASSWORD"));
  }
}
