package fr.jalons.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where accounts are kept. */
@ApplicationScoped
public class AccountRepository {
  @PersistenceContext(unitName = "jalons")
  private EntityManager entities;

  /** The account with exactly this login, closed ones included. */
  public Optional<Account> find(String login) {
    return entities
        .createQuery("SELECT a FROM Account a WHERE a.login = :login", Account.class)
        .setParameter("login", login)
        .getResultStream()
        .findFirst();
  }

  /** Accounts that may sign in and have {@code role}, by login. */
  public List<Account> with(Role role) {
    return entities
        .createQuery(
            "SELECT a FROM Account a WHERE a.active = TRUE AND :role MEMBER OF a.roles"
                + " ORDER BY a.login",
            Account.class)
        .setParameter("role", role)
        .getResultList();
  }

  /** The account of this number, closed ones included. */
  public Optional<Account> find(long id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  /** Every account, closed ones last. */
  List<Account> all() {
    return entities
        .createQuery(
            "SELECT a FROM Account a ORDER BY a.active DESC, a.displayName, a.id", Account.class)
        .getResultList();
  }

  /** Whether the account {@code id} is open and has this login. */
  boolean isOpen(long id, String login) {
    return find(id).filter(a -> a.login().equals(login)).filter(Account::maySignIn).isPresent();
  }

  /** How many accounts of the demonstration there are. */
  long demoAccounts() {
    return entities
        .createQuery("SELECT COUNT(a) FROM Account a WHERE a.demo = TRUE", Long.class)
        .getSingleResult();
  }

  /** Stores a new account and gives it its number. */
  void add(Account account) {
    entities.persist(account);
    entities.flush();
  }
}
