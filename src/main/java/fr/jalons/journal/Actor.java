package fr.jalons.journal;

/**
 * Who did something, as the journal names them.
 *
 * @param name login of an account, or a name that no login can be
 * @param role in what capacity
 */
public record Actor(String name, String role) {
  /** The author of a parole, of whom nothing is known. */
  public static Actor author() {
    return new Actor("(author)", "AUTHOR");
  }

  /** A job of the portal itself, such as {@code retention}. */
  public static Actor system(String job) {
    return new Actor("(system) " + job, "SYSTEM");
  }

  /** A member of staff or of the commission, acting in one of their roles. */
  public static Actor account(String login, String role) {
    return new Actor(login, role);
  }
}
