package fr.jalons.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void a_password_matches_its_hash_and_no_other() {
    String hash = passwords.hash("Épinette 42 !");
    assertThat(passwords.match("Épinette 42 !", hash)).isTrue();
    assertThat(passwords.match("epinette 42 !", hash)).isFalse();
  }

  @Test
  void a_hash_says_argon2id_with_19_mib_two_passes_and_one_lane() {
    assertThat(passwords.hash("secret")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void the_same_password_is_never_hashed_twice_alike() {
    assertThat(passwords.hash("secret")).isNotEqualTo(passwords.hash("secret"));
  }

  @Test
  void a_hash_fits_its_column() {
    assertThat(passwords.hash("x".repeat(256)).length()).isLessThan(255);
  }

  @Test
  void an_endless_password_is_refused() {
    assertThat(passwords.match("x".repeat(257), passwords.hash("x".repeat(257)))).isFalse();
  }
}
