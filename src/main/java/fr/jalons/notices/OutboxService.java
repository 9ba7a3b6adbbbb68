package fr.jalons.notices;

import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps of a message out of the portal, each whole or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class OutboxService {
  /** Longer than any try takes; a carrier that dies leaves its message to others after this. */
  static final Duration LEASE = Duration.ofMinutes(2);

  /** How long the trace of a settled message is kept, without its address. */
  static final Duration TRACE = Duration.ofDays(30);

  private static final int AT_ONCE = 50;

  private final OutboxRepository messages;
  private final LetterWriter writer;
  private final ItemVault vault;
  private final Clock clock;

  @Inject
  OutboxService(OutboxRepository messages, LetterWriter writer, ItemVault vault, Clock clock) {
    this.messages = messages;
    this.writer = writer;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected OutboxService() {
    this(null, null, null, null);
  }

  /** Ids of messages that may be carried now. */
  List<Long> due() {
    return messages.due(clock.instant(), AT_ONCE);
  }

  /**
   * Takes a message, so that no other carrier does.
   *
   * @param claim a number drawn for this try
   * @return the letter; empty when another carrier has it
   */
  Optional<Letter> claim(long id, long claim) {
    Instant now = clock.instant();
    return messages.claim(id, claim, now, now.plus(LEASE))
        ? messages.find(id).map(writer::write)
        : Optional.empty();
  }

  /** The message has left: its address is forgotten. */
  void left(long id, long claim) {
    messages
        .claimed(id, claim)
        .ifPresent(
            message -> {
              message.leave(clock.instant());
              vault.destroy(message.itemKeyId());
            });
  }

  /** The message did not leave this time. */
  void failed(long id, long claim, Trouble why) {
    messages.claimed(id, claim).ifPresent(message -> message.fail(why, clock.instant()));
  }

  /** Removes the traces of what was settled long ago. */
  void forgetOld() {
    for (OutboxMessage old : messages.settledBefore(clock.instant().minus(TRACE), AT_ONCE)) {
      vault.destroy(old.itemKeyId());
      messages.remove(old);
    }
  }
}
