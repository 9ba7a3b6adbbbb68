package fr.jalons.notices;

import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes messages inside the caller's transaction: what is rolled back is never sent, and what is
 * committed is sent, however long mail is away.
 */
@ApplicationScoped
public class Outbox {
  /** What a sealed message is to the vault. */
  static final String PURPOSE = "message";

  private final OutboxRepository messages;
  private final ItemVault vault;
  private final Clock clock;

  @Inject
  public Outbox(OutboxRepository messages, ItemVault vault, Clock clock) {
    this.messages = messages;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected Outbox() {
    this(null, null, null);
  }

  /**
   * @throws IllegalArgumentException when the words do not fit the template, or one is text
   * @throws jakarta.persistence.TransactionRequiredException when there is no transaction
   */
  public void queue(Mail mail) {
    queue(
        Channel.MAIL,
        mail.template().name(),
        mail.to(),
        Words.written(mail.template().words(), mail.words()));
  }

  /** As {@link #queue(Mail)}. */
  public void queue(Sms sms) {
    queue(
        Channel.SMS,
        sms.template().name(),
        sms.to(),
        Words.written(sms.template().words(), sms.words()));
  }

  private void queue(Channel channel, String template, String to, List<String> words) {
    if (to == null || to.isBlank() || to.lines().count() != 1) {
      throw new IllegalArgumentException("A message goes to one address");
    }
    String whole = Stream.concat(Stream.of(to), words.stream()).collect(Collectors.joining("\n"));
    long key = vault.newKey();
    byte[] sealed = vault.seal(key, PURPOSE, whole);
    messages.add(new OutboxMessage(channel, template, key, sealed, clock.instant()));
  }
}
