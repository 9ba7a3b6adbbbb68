package fr.jalons.accounts;

import fr.jalons.platform.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody who was asked to come: sent with a link that works once and for seven days, sent again
 * with another link, taken back, or accepted, which opens an account.
 */
@Entity
@Table(name = "invitation")
public class Invitation {
  static final Duration LIFE = Duration.ofDays(7);

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "display_name")
  private String displayName;

  private String mail;
  private String roles;
  private String service;

  @Column(name = "token_hash")
  private byte[] tokenHash;

  @Column(name = "invited_at")
  private Instant invitedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "accepted_at")
  private Instant acceptedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "account_id")
  private Long accountId;

  @Version private long version;

  /** For Jakarta Persistence. */
  protected Invitation() {}

  /**
   * @param mail null when the link is handed over otherwise
   */
  Invitation(String displayName, String mail, Membership membership) {
    this.displayName = displayName;
    this.mail = mail;
    this.roles =
        membership.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
    this.service = membership.service();
  }

  /** Gives the invitation a link, in place of any it had. */
  void send(byte[] newTokenHash, Instant now) {
    if (acceptedAt != null || revokedAt != null) {
      throw new Refusal("accounts.refusal.invitation-over");
    }
    tokenHash = newTokenHash.clone();
    invitedAt = now;
    expiresAt = now.plus(LIFE);
  }

  void revoke(Instant now) {
    if (acceptedAt != null) {
      throw new Refusal("accounts.refusal.invitation-over");
    }
    revokedAt = now;
    mail = null;
  }

  /** Becomes an account; from now on the address is only there. */
  void accept(long account, Instant now) {
    if (!isOpen(now)) {
      throw new Refusal("accounts.refusal.invitation-over");
    }
    acceptedAt = now;
    accountId = account;
    mail = null;
  }

  /** Whether its link still works. */
  public boolean isOpen(Instant now) {
    return acceptedAt == null && revokedAt == null && now.isBefore(expiresAt);
  }

  /** Everything that may change about it, in words that change when it does. Only ever hashed. */
  String traits() {
    return String.join(
        "\n",
        displayName,
        String.valueOf(mail),
        roles,
        String.valueOf(service),
        tokenHash == null ? "-" : HexFormat.of().formatHex(tokenHash),
        String.valueOf(acceptedAt),
        String.valueOf(revokedAt));
  }

  public Long id() {
    return id;
  }

  public String displayName() {
    return displayName;
  }

  /** Null when there is none, and once the invitation was answered or taken back. */
  public String mail() {
    return mail;
  }

  public Membership membership() {
    Set<Role> given =
        Arrays.stream(roles.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    return new Membership(given, service);
  }

  public Instant invitedAt() {
    return invitedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
