package fr.jalons.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The pages of the back office that the first page leads to, and who may open them. */
public enum Door {
  MODERATION("/pro/moderation", "paroles", Role.PRO, Role.USAGER),
  COMMISSION("/pro/commission", "people", Role.PRO, Role.USAGER, Role.OBSERVATEUR),
  VOTES("/pro/votes", "check", Role.PRO, Role.USAGER),
  APPEALS("/pro/recours", "edit", Role.PRO, Role.USAGER, Role.OBSERVATEUR),
  ANSWERS("/pro/reponses", "paroles", Role.REPONDANT, Role.PRO, Role.USAGER),
  REPORTS("/pro/signalements", "eye", Role.PRO),
  ALERTS("/pro/alertes", "urgence", Role.REFERENT),
  ENTRY("/pro/saisie", "edit", Role.PRO, Role.REFERENT, Role.REPONDANT),
  INTERESTS("/pro/interets", "info", Role.PRO, Role.USAGER),
  RULES("/pro/regles", "jalons", Role.ADMIN, Role.PRO, Role.USAGER),
  PEOPLE("/pro/personnes", "people", Role.ADMIN),
  RETENTION("/pro/conservation", "clock", Role.ADMIN),
  MESSAGES("/pro/messages", "send", Role.ADMIN),
  GUIDE("/pro/guide", "guide", Role.EDITEUR),
  JOURNAL("/pro/journal", "lock", Role.ADMIN);

  private final String path;
  private final String icon;
  private final Set<Role> roles;

  Door(String path, String icon, Role... roles) {
    this.path = path;
    this.icon = icon;
    this.roles = Set.of(roles);
  }

  /** The doors that at least one of these roles opens. */
  public static List<Door> of(Set<Role> roles) {
    return Arrays.stream(values())
        .filter(door -> roles.stream().anyMatch(door.roles::contains))
        .toList();
  }

  public String path() {
    return path;
  }

  /** Name of the drawing beside the door's name. */
  public String icon() {
    return icon;
  }

  public String labelKey() {
    return "accounts.door." + name();
  }

  /** What a page behind the door calls its section, in the navigation. */
  public String section() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Key of the door's short name, in the navigation. */
  public String navKey() {
    return labelKey() + ".nav";
  }

  /** Whether people in danger wait behind it. */
  public boolean urgent() {
    return this == ALERTS;
  }

  /** Key of the sentence that says what is behind the door. */
  public String purposeKey() {
    return labelKey() + ".purpose";
  }
}
