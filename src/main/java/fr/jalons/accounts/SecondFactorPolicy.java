package fr.jalons.accounts;

import fr.jalons.platform.Setting;
import fr.jalons.platform.StartUpRefused;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which roles sign in with a second factor: a setting, with a default for each mode. */
final class SecondFactorPolicy {
  private static final Set<Role> IN_PRODUCTION = EnumSet.of(Role.ADMIN, Role.REFERENT, Role.PRO);
  private static final String NONE = "none";

  private SecondFactorPolicy() {}

  static boolean wantsOne(Set<Role> roles) {
    Set<Role> wanted = inForce();
    return roles.stream().anyMatch(wanted::contains);
  }

  /**
   * @throws StartUpRefused when the setting names something that is no role
   */
  static Set<Role> inForce() {
    return Setting.SECOND_FACTOR
        .find()
        .map(SecondFactorPolicy::parse)
        .orElseGet(() -> Setting.production() ? IN_PRODUCTION : Set.of());
  }

  static Set<Role> parse(String text) {
    if (text.equals(NONE)) {
      return Set.of();
    }
    try {
      return Arrays.stream(text.split(","))
          .map(String::strip)
          .map(Role::valueOf)
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException e) {
      throw new StartUpRefused(
          "The setting %s must name roles among %s, or none."
              .formatted(Setting.SECOND_FACTOR.key(), Arrays.toString(Role.values())),
          e);
    }
  }
}
