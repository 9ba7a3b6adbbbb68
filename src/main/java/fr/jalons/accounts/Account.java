package fr.jalons.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who works on the portal. It is opened with its roles and a college, signs in while it is
 * active, and is closed rather than deleted, since the journal names it.
 */
@Entity
@Table(name = "account")
public class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private String login;

  @Column(name = "display_name")
  private String displayName;

  private String mail;
  private String telephone;
  private String line;
  private boolean digest = true;

  /** Day of the last digest; changed by conditional updates only. */
  @Column(name = "digest_on")
  private LocalDate digestOn;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean demo;
  private boolean active;

  @Enumerated(EnumType.STRING)
  private College college;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "undertaking_signature", joinColumns = @JoinColumn(name = "account_id"))
  private Set<Signature> signatures = new HashSet<>();

  /** For Jakarta Persistence. */
  protected Account() {}

  private Account(String login, String displayName, College college, Set<Role> roles, Instant now) {
    this.login = login;
    this.displayName = displayName;
    this.college = college;
    this.roles = EnumSet.copyOf(roles);
    this.createdAt = now;
    this.active = true;
  }

  /**
   * An account of the demonstration, whose password everybody knows; production refuses to start
   * while one exists.
   *
   * @param college null for somebody who is not on the commission
   */
  static Account demo(
      String login,
      String displayName,
      College college,
      Role role,
      String passwordHash,
      Instant now) {
    Account account = new Account(login, displayName, college, EnumSet.of(role), now);
    account.demo = true;
    account.passwordHash = passwordHash;
    account.mail = login + "@demonstration.invalid";
    return account;
  }

  /** An account that somebody opens on being invited. */
  static Account open(
      String login, String displayName, Membership membership, String passwordHash, Instant now) {
    Account account =
        new Account(login, displayName, membership.college(), membership.roles(), now);
    account.line = membership.service();
    account.passwordHash = passwordHash;
    return account;
  }

  /** Gives other roles, which count from the next request on. */
  void become(Membership membership) {
    this.roles = EnumSet.copyOf(membership.roles());
    this.college = membership.college();
    this.line = membership.service();
  }

  /** Closes the account; it keeps its name, since the journal bears it. */
  void suspend() {
    active = false;
  }

  void reopen() {
    active = true;
  }

  void changePassword(String newHash) {
    passwordHash = newHash;
  }

  /** Promises to keep the secret; a second time changes nothing. */
  void sign(Undertaking undertaking, Instant now) {
    signatures.add(new Signature(undertaking, now));
  }

  /** Whether this account has signed the undertaking as it stands today, whatever its roles. */
  public boolean hasSigned() {
    return signatures.stream().anyMatch(s -> s.version().equals(Undertaking.current().version()));
  }

  /** Whether a role of this account waits for the signature of this undertaking. */
  boolean mustSign(Undertaking undertaking) {
    return roles.stream().anyMatch(Role::readsParoles)
        && signatures.stream().noneMatch(s -> s.version().equals(undertaking.version()));
  }

  /** The roles that count today: none that reads paroles before the undertaking is signed. */
  Set<Role> rolesInForce(Undertaking undertaking) {
    return mustSign(undertaking)
        ? roles.stream().filter(role -> !role.readsParoles()).collect(Collectors.toSet())
        : roles();
  }

  public Long id() {
    return id;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  /** Says how this person is reached; each may be null. */
  public void reachAt(String mailAddress, String mobile) {
    this.mail = mailAddress;
    this.telephone = mobile;
  }

  /** Says for which service of the pack this person works; null for none of them. */
  public void worksFor(String service) {
    this.line = service;
  }

  /** Says whether this person wants the daily digest. */
  public void chooseDigest(boolean wanted) {
    digest = wanted;
  }

  /** Whether this person wants the daily digest. */
  public boolean wantsDigest() {
    return digest;
  }

  /** Where notices are sent; null when nobody said. */
  public String mail() {
    return mail;
  }

  /** Where short messages are sent; null when nobody said. */
  public String telephone() {
    return telephone;
  }

  /** The service of the pack that this person works for; null when for none of them. */
  public String line() {
    return line;
  }

  /** Null for somebody who is not on the commission. */
  public College college() {
    return college;
  }

  /** Undertakings signed so far. */
  public Set<Signature> signatures() {
    return Set.copyOf(signatures);
  }

  public boolean isActive() {
    return active;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public boolean isDemo() {
    return demo;
  }

  /** Whether the account is open and has something to do here. */
  public boolean maySignIn() {
    return active && !roles.isEmpty();
  }

  /**
   * Everything about this account that somebody may change, in words that change when it does. Only
   * ever hashed: it holds what nobody may read.
   */
  String traits() {
    return String.join(
        "\n",
        login,
        displayName,
        roles.stream().sorted().toList().toString(),
        String.valueOf(college),
        String.valueOf(line),
        String.valueOf(mail),
        String.valueOf(telephone),
        String.valueOf(active),
        signatures.stream().map(Signature::version).sorted().toList().toString(),
        String.valueOf(passwordHash));
  }

  String passwordHash() {
    return passwordHash;
  }
}
