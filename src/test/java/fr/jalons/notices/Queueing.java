package fr.jalons.notices;

import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;

/**
 * Queues a mail as a service would, and as one that fails afterwards; an hour ahead of the portal,
 * so that its own timer leaves the mail to the test.
 */
@ApplicationScoped
public class Queueing {
  static final Duration AHEAD = Duration.ofHours(1);

  @Inject private OutboxRepository messages;
  @Inject private ItemVault vault;
  @Inject private Clock clock;

  @Transactional
  public void queue(String to) {
    new Outbox(messages, vault, Clock.offset(clock, AHEAD))
        .queue(new Mail(to, MailTemplate.DUTY_ALERT, URI.create("/pro/alertes/1")));
  }

  @Transactional
  public void queueAndFail(String to) {
    queue(to);
    throw new IllegalStateException("after the mail was queued");
  }
}
