package fr.jalons.accounts;

import fr.jalons.privacy.IndexHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes and recognizes the secret in an invitation's link: 128 random bits. */
@ApplicationScoped
class InvitationSecret {
  private static final int BYTES = 16;

  private final IndexHash hash;
  private final SecureRandom random = new SecureRandom();

  @Inject
  InvitationSecret(IndexHash hash) {
    this.hash = hash;
  }

  /** For the CDI proxy. */
  protected InvitationSecret() {
    this(null);
  }

  String make() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What the database keeps of it. */
  byte[] hash(String secret) {
    return hash.of("invitation", secret);
  }
}
