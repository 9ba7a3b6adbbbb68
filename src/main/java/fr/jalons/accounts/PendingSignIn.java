package fr.jalons.accounts;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * Somebody whose password was right, and whose code is still wanted. Only {@link SignIn} makes one;
 * the server's session keeps it for a few minutes.
 */
public final class PendingSignIn implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Duration LIFE = Duration.ofMinutes(5);

  private final String login;
  private final boolean codeWanted;
  private final Instant at;

  PendingSignIn(String login, boolean codeWanted, Instant at) {
    this.login = login;
    this.codeWanted = codeWanted;
    this.at = at;
  }

  /** The login as it is kept. */
  public String login() {
    return login;
  }

  /** Whether a code of the device, or a recovery code, is wanted too. */
  public boolean codeWanted() {
    return codeWanted;
  }

  boolean isOver(Instant now) {
    return now.isAfter(at.plus(LIFE));
  }
}
