package fr.jalons.accounts;

import jakarta.security.enterprise.credential.Credential;

/** Somebody who has shown everything that signing in wants; only {@link SignIn} makes one. */
public final class ProvenCaller implements Credential {
  private final String login;

  ProvenCaller(String login) {
    this.login = login;
  }

  /** The login as it is kept. */
  public String login() {
    return login;
  }
}
