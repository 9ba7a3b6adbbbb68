package fr.jalons.embedded;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JalonsHomeTest {

  /** A request to stop may come between the start of two servers. */
  @Test
  void no_server_starts_any_more_once_they_were_told_to_stop(@TempDir Path directory) {
    try (JalonsHome home = JalonsHome.open(directory)) {
      home.stopServers();

      ProcessBuilder server = new ProcessBuilder("sleep", "1");
      assertThatThrownBy(() -> home.launch(server, EmbeddedPayara.SERVER))
          .isInstanceOf(LaunchFailure.class)
          .hasMessage("Stopped before payara was started");
    }
  }
}
