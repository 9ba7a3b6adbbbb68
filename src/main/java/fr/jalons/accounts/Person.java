package fr.jalons.accounts;

import java.time.Instant;
import java.util.List;

/**
 * An account as the administrator sees it.
 *
 * @param service code of the pack's service; null for none
 * @param mustSign whether the undertaking of confidentiality waits for a signature
 * @param secondFactor whether a second factor is set up
 */
public record Person(
    long id,
    String login,
    String displayName,
    List<Role> roles,
    String service,
    boolean active,
    boolean demo,
    boolean mustSign,
    boolean secondFactor,
    Instant since) {
  public boolean has(Role role) {
    return roles.contains(role);
  }
}
