package fr.jalons.embedded;

import java.util.List;

/** The accounts that the portal makes for itself in demo mode, as shown at the terminal. */
final class DemoAccounts {

  static final String PASSWORD = "jalons-demo";

  private static final List<String[]> ACCOUNTS =
      List.of(
          new String[] {"usager, usager2", "members of the commission, college of users"},
          new String[] {"pro, pro2", "members of the commission, college of professionals"},
          new String[] {"referent", "safeguarding referent: sees alerts"},
          new String[] {"repondant", "answers for a service"},
          new String[] {"editeur", "writes the guide"},
          new String[] {"observateur", "reads the figures"},
          new String[] {"admin", "runs the installation"});

  private DemoAccounts() {}

  static String table(String url) {
    StringBuilder table =
        new StringBuilder("Demo accounts for " + url + "/pro, password " + PASSWORD + ":\n");
    ACCOUNTS.forEach(
        account -> table.append(String.format("  %-16s %s%n", account[0], account[1])));
    return table.toString().stripTrailing();
  }
}
