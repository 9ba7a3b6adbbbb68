package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ItemKeyTest {
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private final ItemKey key = new ItemKey(new byte[61], "0011223344556677", NOW);

  @Test
  void a_new_key_can_be_used() {
    assertThat(key.wrapped()).hasSize(61);
  }

  @Test
  void a_destroyed_key_holds_nothing() {
    key.destroy(NOW);
    assertThatThrownBy(key::wrapped).isInstanceOf(ErasedItem.class);
  }
}
