package fr.jalons.accounts;

import fr.jalons.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Whether there are enough safeguarding referents to take paroles: one, and one who stands in.
 * Without them a real portal takes none, since a call for help might reach nobody. In a view:
 * {@code #{referents.enough}}.
 */
@Named("referents")
@ApplicationScoped
public class Referents {
  /** One, and one who stands in. */
  public static final int FEWEST = 2;

  private final AccountRepository accounts;

  @Inject
  public Referents(AccountRepository accounts) {
    this.accounts = accounts;
  }

  /** For the CDI proxy. */
  protected Referents() {
    this(null);
  }

  /** True for every demonstration. */
  public boolean isEnough() {
    return !Setting.production()
        || areEnough(
            true, accounts.with(Role.REFERENT).stream().filter(Account::maySignIn).count());
  }

  static boolean areEnough(boolean production, long referents) {
    return !production || referents >= FEWEST;
  }
}
