package fr.jalons.notices;

import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Messages that did not leave, for whoever can mend it. Works inside the caller's transaction. */
@ApplicationScoped
public class Undelivered {
  private static final int MOST = 100;

  private final OutboxRepository messages;
  private final LetterWriter writer;
  private final Clock clock;

  @Inject
  public Undelivered(OutboxRepository messages, LetterWriter writer, Clock clock) {
    this.messages = messages;
    this.writer = writer;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Undelivered() {
    this(null, null, null);
  }

  /** What is tried again and what was given up, the oldest first. */
  public List<Stuck> list() {
    return messages.inTrouble(MOST).stream().map(this::stuck).toList();
  }

  /**
   * Tries a message anew, for as long as a fresh one.
   *
   * @throws NotFound when it has left meanwhile
   */
  public void retry(long id) {
    message(id).retry(clock.instant());
  }

  /**
   * How far a message has come, in one line for the journal: nothing of what it says.
   *
   * @throws NotFound when it has left meanwhile
   */
  public String state(long id) {
    OutboxMessage message = message(id);
    return message.state() + " " + message.tries() + " " + message.queuedAt();
  }

  private OutboxMessage message(long id) {
    return messages
        .find(id)
        .filter(message -> message.sealed() != null)
        .orElseThrow(() -> new NotFound("No message " + id));
  }

  private Stuck stuck(OutboxMessage message) {
    Letter letter = writer.write(message);
    return new Stuck(
        message.id(),
        letter.subject() == null ? letter.body() : letter.subject(),
        letter.to(),
        message.queuedAt(),
        message.tries(),
        message.trouble(),
        message.state() == OutboxMessage.State.DEAD);
  }
}
