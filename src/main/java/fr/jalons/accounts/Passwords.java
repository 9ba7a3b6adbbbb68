package fr.jalons.accounts;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * Argon2id with the least memory that OWASP's Password Storage Cheat Sheet accepts: 19 MiB, two
 * passes, one lane. A hash carries its own parameters, so that raising these breaks none.
 */
@ApplicationScoped
class Passwords {
  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  /** Longer ones are refused unread: hashing must cost the same for everybody. */
  private static final int LONGEST = 256;

  private static final Argon2Function TODAY =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

  private final SecureRandom random = new SecureRandom();
  private String ofNobody;

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return TODAY.hash(password.getBytes(StandardCharsets.UTF_8), salt).getResult();
  }

  boolean match(String password, String hash) {
    return password.length() <= LONGEST
        && Argon2Function.getInstanceFromHash(hash).check(password, hash);
  }

  /** Takes the time of {@link #match}, so that an unknown login cannot be told from a known one. */
  void pretend(String password) {
    match(password, ofNobody());
  }

  private synchronized String ofNobody() {
    if (ofNobody == null) {
      ofNobody = hash("nobody has this password");
    }
    return ofNobody;
  }
}
