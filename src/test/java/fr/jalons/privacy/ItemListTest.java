package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemListTest {
  private static final Instant MADE = Instant.parse("2026-11-01T08:00:00.123456Z");
  private static final ListedItem ONE = new ListedItem(7, MADE, MADE.plusSeconds(60));
  private static final ListedItem OTHER = new ListedItem(9, MADE, MADE.plusSeconds(90));

  @TempDir Path home;

  @Test
  void lines_are_only_added_and_none_twice() throws IOException {
    ItemList file = new ItemList(home.resolve("new").resolve("list.txt"));
    assertThat(file.read()).isEmpty();
    assertThat(file.add(List.of(ONE))).isEqualTo(1);
    assertThat(file.add(List.of(ONE, OTHER))).isEqualTo(1);
    assertThat(file.add(List.of(OTHER))).isZero();
    assertThat(file.read()).containsExactly(ONE, OTHER);
  }

  @Test
  void a_database_restored_from_before_takes_nothing_from_the_list() throws IOException {
    ItemList file = new ItemList(home.resolve("list.txt"));
    file.add(List.of(ONE, OTHER));
    file.add(List.of());
    assertThat(file.read()).hasSize(2);
  }

  @Test
  void a_broken_line_is_named() throws IOException {
    Files.writeString(home.resolve("list.txt"), ONE.line() + "\n7 yesterday now\n");
    assertThatThrownBy(() -> new ItemList(home.resolve("list.txt")).read())
        .hasMessageContaining(":2:");
  }
}
