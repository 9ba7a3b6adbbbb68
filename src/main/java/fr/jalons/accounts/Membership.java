package fr.jalons.accounts;

import fr.jalons.platform.Refusal;
import java.util.EnumSet;
import java.util.Set;

/**
 * What somebody is here: their roles and the service they answer to. The college follows from the
 * roles.
 *
 * @param service code of the pack's service; null for none
 */
public record Membership(Set<Role> roles, String service) {
  private static final Set<Role> SEE_EVERYTHING =
      EnumSet.of(Role.PRO, Role.REFERENT, Role.REPONDANT);

  /**
   * @throws Refusal when there is no role, or roles that one person must not have together
   */
  public Membership {
    if (roles.isEmpty()) {
      throw new Refusal("accounts.refusal.no-role");
    }
    roles = Set.copyOf(roles);
    if (roles.contains(Role.USAGER) && roles.stream().anyMatch(SEE_EVERYTHING::contains)) {
      // A user member never receives an unredacted text, by whatever other role.
      throw new Refusal("accounts.refusal.two-colleges");
    }
  }

  /** Null for somebody who is not on the commission. */
  public College college() {
    if (roles.contains(Role.USAGER)) {
      return College.USERS;
    }
    return roles.contains(Role.PRO) || roles.contains(Role.REFERENT) ? College.PROFESSIONALS : null;
  }
}
