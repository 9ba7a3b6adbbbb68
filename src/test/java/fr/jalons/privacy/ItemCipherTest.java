package fr.jalons.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCipherTest {
  private static final long ITEM = 7;
  private static final String PURPOSE = "original";

  private final ItemCipher cipher = new ItemCipher();
  private final byte[] key = cipher.newKey();

  @ParameterizedTest
  @ValueSource(strings = {"", "On m’a écoutée.", "👩‍👧 merci 💙", "شكرا لكم", "a\u0000b\r\n\tc"})
  void what_is_sealed_can_be_opened_unchanged(String text) {
    byte[] sealed = cipher.seal(key, ITEM, PURPOSE, text);
    assertThat(cipher.open(key, ITEM, PURPOSE, sealed)).isEqualTo(text);
  }

  @Test
  void the_same_text_is_never_sealed_into_the_same_bytes() {
    assertThat(cipher.seal(key, ITEM, PURPOSE, "merci"))
        .isNotEqualTo(cipher.seal(key, ITEM, PURPOSE, "merci"));
  }

  @Test
  void sealed_bytes_do_not_hold_the_text() {
    byte[] sealed = cipher.seal(key, ITEM, PURPOSE, "Camille Aubertin");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Camille");
  }

  @Test
  void a_text_cannot_be_opened_for_another_purpose() {
    byte[] sealed = cipher.seal(key, ITEM, PURPOSE, "merci");
    assertUnreadable(() -> cipher.open(key, ITEM, "public", sealed));
  }

  @Test
  void a_text_cannot_be_opened_as_another_item_s() {
    byte[] sealed = cipher.seal(key, ITEM, PURPOSE, "merci");
    assertUnreadable(() -> cipher.open(key, ITEM + 1, PURPOSE, sealed));
  }

  @Test
  void a_text_cannot_be_opened_with_another_key() {
    byte[] sealed = cipher.seal(key, ITEM, PURPOSE, "merci");
    assertUnreadable(() -> cipher.open(cipher.newKey(), ITEM, PURPOSE, sealed));
  }

  @Test
  void every_flipped_bit_is_refused() {
    byte[] sealed = cipher.seal(key, ITEM, PURPOSE, "merci");
    for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
      byte[] flipped = sealed.clone();
      flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      assertUnreadable(() -> cipher.open(key, ITEM, PURPOSE, flipped));
    }
  }

  @Test
  void every_shortened_text_is_refused() {
    byte[] sealed = cipher.seal(key, ITEM, PURPOSE, "merci");
    for (int length = 0; length < sealed.length; length++) {
      byte[] cut = Arrays.copyOf(sealed, length);
      assertUnreadable(() -> cipher.open(key, ITEM, PURPOSE, cut));
    }
  }

  @Test
  void an_item_key_comes_back_from_its_wrapping() {
    byte[] master = cipher.newKey();
    assertThat(cipher.unwrap(master, cipher.wrap(master, key))).isEqualTo(key);
  }

  @Test
  void an_item_key_cannot_be_unwrapped_with_another_master_key() {
    byte[] wrapped = cipher.wrap(cipher.newKey(), key);
    assertUnreadable(() -> cipher.unwrap(cipher.newKey(), wrapped));
  }

  @Test
  void hashes_of_two_domains_never_meet() {
    assertThat(ItemCipher.mac(key, "code", "1234"))
        .hasSize(32)
        .isEqualTo(ItemCipher.mac(key, "code", "1234"))
        .isNotEqualTo(ItemCipher.mac(key, "token", "1234"))
        .isNotEqualTo(ItemCipher.mac(cipher.newKey(), "code", "1234"));
  }

  @Test
  void a_master_key_s_name_fits_its_column() {
    assertThat(ItemCipher.nameOf(key)).hasSize(16);
  }

  private static void assertUnreadable(Runnable opening) {
    assertThatThrownBy(opening::run).isInstanceOf(UnreadableItem.class);
  }
}
