package fr.jalons.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A message on its way. It waits until it has left or has been tried for too long; its address is
 * forgotten as soon as it has left.
 */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {
  /** Where a message stands. */
  enum State {
    WAITING,
    SENT,
    DEAD
  }

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String template;

  @Column(name = "item_key_id")
  private long itemKeyId;

  private byte[] sealed;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "queued_at")
  private Instant queuedAt;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  private int tries;

  /** Drawn by whoever carries the message; changed by conditional updates only. */
  private Long claim;

  @Column(name = "claimed_until")
  private Instant claimedUntil;

  @Enumerated(EnumType.STRING)
  private Trouble trouble;

  @Column(name = "settled_at")
  private Instant settledAt;

  /** For Jakarta Persistence. */
  protected OutboxMessage() {}

  OutboxMessage(Channel channel, String template, long itemKeyId, byte[] sealed, Instant now) {
    this.channel = channel;
    this.template = template;
    this.itemKeyId = itemKeyId;
    this.sealed = sealed.clone();
    this.state = State.WAITING;
    this.queuedAt = now;
    this.nextTryAt = now;
  }

  /** It has left; nothing of it stays but that it did. */
  void leave(Instant now) {
    state = State.SENT;
    sealed = null;
    trouble = null;
    settle(now);
  }

  /** It could not leave; it is tried again, or given up once it is too old. */
  void fail(Trouble why, Instant now) {
    trouble = why;
    if (Patience.isOver(queuedAt, now)) {
      state = State.DEAD;
      settle(now);
    } else {
      nextTryAt = now.plus(Patience.before(tries));
      release();
    }
  }

  /** Somebody has mended what was wrong; it starts anew. */
  void retry(Instant now) {
    state = State.WAITING;
    queuedAt = now;
    nextTryAt = now;
    tries = 0;
    settledAt = null;
    release();
  }

  private void settle(Instant now) {
    settledAt = now;
    release();
  }

  private void release() {
    claim = null;
    claimedUntil = null;
  }

  Long id() {
    return id;
  }

  Channel channel() {
    return channel;
  }

  String template() {
    return template;
  }

  long itemKeyId() {
    return itemKeyId;
  }

  /** Null once the message has left. */
  byte[] sealed() {
    return sealed == null ? null : sealed.clone();
  }

  State state() {
    return state;
  }

  Instant queuedAt() {
    return queuedAt;
  }

  int tries() {
    return tries;
  }

  /** Why it did not leave the last time; null when it did or was not tried. */
  Trouble trouble() {
    return trouble;
  }
}
