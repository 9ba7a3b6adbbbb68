package fr.jalons.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A published text in which a reader saw danger where there was none, over HTTP. */
class FalseAlarmIT {
  /** Every server looks for a new content version this often, and a little more. */
  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void a_text_leaves_the_wall_at_once_and_comes_back_past_two_professionals_and_two_readers() {
    long id = Long.parseLong(Staff.text("SELECT MIN(id) FROM parole WHERE status = 'PUBLISHED'"));
    String page = "/paroles/" + Staff.text("SELECT public_id FROM parole WHERE id = " + id);
    assertThat(SharedPortal.get(page).status()).isEqualTo(200);

    alerts(id);
    becomes(page, 404);
    isDismissedByTwo(id);

    assertThat(Staff.status(id)).isEqualTo("SUSPENDED");
    assertThat(SharedPortal.get(page).status()).isEqualTo(404);
    isReadAgainByTwo(id);

    assertThat(Staff.status(id)).isEqualTo("PUBLISHED");
    becomes(page, 200);
  }

  private static void alerts(long id) {
    Page bench = Staff.signedIn("pro2").get("/pro/moderation/" + id);
    // Without scripts all dialogs' fields are sent, the empty ones too
    bench.form("#work").with("danger-reason", "Le chien ?").with("danger-go", "").send();
    assertThat(Staff.status(id)).isEqualTo("ALERT");
  }

  private static void isDismissedByTwo(long id) {
    String alert = "/pro/alertes/" + alertOf(id);
    Page file = Staff.signedIn("referent2").get(alert);
    file.form("#work").with("dismiss-reason", "Une chanson.").with("dismiss", "").send();
    assertThat(Staff.status(id)).isEqualTo("ALERT");
    Staff.signedIn("pro").get(alert).form("#answer").with("confirm", "").send();
  }

  private static void isReadAgainByTwo(long id) {
    Http first = Staff.signedIn("pro");
    first.get("/pro/moderation/" + id).form("#work").with("publish-go", "").send();
    assertThat(Staff.status(id)).isEqualTo("SUSPENDED");
    Http second = Staff.signedIn("usager");
    second.get("/pro/moderation/" + id).form("#work").with("agree-go", "").send();
  }

  private static String alertOf(long id) {
    return Staff.text("SELECT MAX(id) FROM alert WHERE parole_id = " + id);
  }

  private static void becomes(String page, int status) {
    long end = System.nanoTime() + SOON.toNanos();
    int seen = SharedPortal.get(page).status();
    while (seen != status && System.nanoTime() < end) {
      seen = SharedPortal.get(page).status();
    }
    assertThat(seen).isEqualTo(status);
  }
}
