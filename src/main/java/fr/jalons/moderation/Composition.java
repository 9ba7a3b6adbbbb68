package fr.jalons.moderation;

import fr.jalons.accounts.College;

/**
 * Who may decide, by college.
 *
 * @param users active user members
 * @param professionals active professional members
 */
public record Composition(int users, int professionals) {
  /** Members without whom a college cannot decide; 0 when it is large enough. */
  public int missing(College college) {
    int there = college == College.USERS ? users : professionals;
    return Math.max(0, Policy.FEWEST_OF_EACH - there);
  }

  public int missingUsers() {
    return missing(College.USERS);
  }

  public int missingProfessionals() {
    return missing(College.PROFESSIONALS);
  }

  /** Whether there are enough of each college to decide anything. */
  public boolean isWhole() {
    return missingUsers() + missingProfessionals() == 0;
  }

  int all() {
    return users + professionals;
  }
}
