package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksCommandTest {

  @TempDir Path folder;

  @Test
  void a_line_in_gives_its_spans_danger_and_kinds_out() throws IOException {
    Path in =
        Files.writeString(
            folder.resolve("in"), "{\"id\":\"a\",\"text\":\"Merci ! Tel 06 39 98 12 34\"}\n");
    Path out = folder.resolve("out");
    assertThat(new MarksCommand().mark(in, out)).isEqualTo(1);
    assertThat(out)
        .hasContent(
            "{\"id\":\"a\",\"spans\":[{\"start\":12,\"end\":26,\"type\":\"PHONE\"}],"
                + "\"danger\":false,\"level\":\"NONE\",\"kinds\":[]}");
  }

  @Test
  void a_missing_file_is_named() {
    assertThatThrownBy(() -> new MarksCommand().mark(folder.resolve("none"), folder.resolve("out")))
        .hasMessageContaining("There is no file")
        .hasMessageContaining("none");
  }

  @Test
  void a_line_that_is_no_json_is_numbered_and_leaves_the_old_result() throws IOException {
    Path in = Files.writeString(folder.resolve("in"), "{\"id\":1,\"text\":\"x\"}\nnot json\n");
    Path out = Files.writeString(folder.resolve("out"), "old");
    assertThatThrownBy(() -> new MarksCommand().mark(in, out)).hasMessageContaining("line 2");
    assertThat(out).hasContent("old");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "out");
  }

  @Test
  void a_text_that_is_missing_is_said() throws IOException {
    Path in = Files.writeString(folder.resolve("in"), "{\"id\":1}\n");
    assertThatThrownBy(() -> new MarksCommand().mark(in, folder.resolve("out")))
        .hasMessageContaining("needs \"id\" and a string \"text\"");
  }
}
