package fr.jalons.accounts.web;

import fr.jalons.testing.Http;
import fr.jalons.testing.Page;
import fr.jalons.testing.SharedPortal;

/** Signing in over HTTP, for tests of the back office. */
public final class Login {
  private static final String PASSWORD = "jalons-demo";

  private Login() {}

  /** A client that has signed in as one of the demonstration's accounts. */
  public static Http as(String login) {
    Http session = SharedPortal.session();
    Page answer = with(session, login, PASSWORD);
    if (answer.status() != 303) {
      throw new AssertionError(login + " cannot sign in: " + answer.text());
    }
    return session;
  }

  static Page with(Http session, String login, String password) {
    return session
        .get(LoginMechanism.PAGE)
        .form("#enter")
        .with("login", login)
        .with("password", password)
        .press("#go");
  }
}
