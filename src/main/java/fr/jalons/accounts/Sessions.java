package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The door between the server's sessions and the register that all nodes share. */
@ApplicationScoped
public class Sessions {
  private final SessionService service;
  private final CurrentSession current;

  @Inject
  public Sessions(SessionService service, CurrentSession current) {
    this.service = service;
    this.current = current;
  }

  /** For the CDI proxy. */
  protected Sessions() {
    this(null, null);
  }

  /**
   * Notes that the account with this login has just signed in.
   *
   * @param device program and system in two words, never an address
   * @return the number that the server's session keeps
   */
  public long begin(String login, String device) {
    return service.begin(login, device);
  }

  /**
   * Takes up a session for the current request.
   *
   * @return false when it is over, or not of the account with this login
   */
  public boolean takeUp(long id, String login) {
    service.live(id, login).ifPresent(current::is);
    return current.id() != null;
  }

  public void end(long id) {
    service.end(id);
  }
}
