package fr.jalons.accounts;

import static fr.jalons.accounts.College.PROFESSIONALS;
import static fr.jalons.accounts.College.USERS;

import fr.jalons.platform.PortalStarting;
import fr.jalons.platform.Setting;
import fr.jalons.platform.StartUpRefused;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Accounts of every role for a demonstration, and the guard that keeps them out of production. */
@ApplicationScoped
class DemoAccounts {
  static final String PASSWORD = "jalons-demo";

  /** Who is seeded; display names begin with what they are, so that nobody takes them for real. */
  static final List<Seed> SEEDS =
      List.of(
          new Seed("usager", "Démo · Nadia, parent", USERS, Role.USAGER),
          new Seed("usager2", "Démo · Yanis, ancien jeune confié", USERS, Role.USAGER),
          new Seed("pro", "Démo · Claire, éducatrice", PROFESSIONALS, Role.PRO),
          new Seed("pro2", "Démo · Marc, chef de service", PROFESSIONALS, Role.PRO),
          new Seed("referent", "Démo · Hélène, référente", PROFESSIONALS, Role.REFERENT),
          new Seed("referent2", "Démo · Karim, référent suppléant", PROFESSIONALS, Role.REFERENT),
          new Seed("repondant", "Démo · Service qui répond", null, Role.REPONDANT),
          new Seed("editeur", "Démo · Rédaction du guide", null, Role.EDITEUR),
          new Seed("observateur", "Démo · Observateur", null, Role.OBSERVATEUR),
          new Seed("admin", "Démo · Administration", null, Role.ADMIN));

  /** One account to be. */
  record Seed(String login, String displayName, College college, Role role) {}

  private final AccountRepository accounts;
  private final DemoAccountService service;

  @Inject
  DemoAccounts(AccountRepository accounts, DemoAccountService service) {
    this.accounts = accounts;
    this.service = service;
  }

  /** For the CDI proxy. */
  protected DemoAccounts() {
    this(null, null);
  }

  void refuseInProduction(@Observes @Priority(PortalStarting.CHECKS) PortalStarting starting) {
    if (Setting.production() && accounts.demoAccounts() > 0) {
      throw new StartUpRefused(
          "Production does not start while demo accounts exist: delete the rows of table account"
              + " whose column demo is true.");
    }
  }

  void seed(@Observes @Priority(PortalStarting.DEMO) PortalStarting starting) {
    if (!Setting.production() && accounts.demoAccounts() == 0) {
      service.seed(SEEDS);
    }
  }
}
