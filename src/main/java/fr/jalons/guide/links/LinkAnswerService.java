package fr.jalons.guide.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Keeps what one address answered, each in a transaction of its own. */
@ApplicationScoped
class LinkAnswerService {
  private final LinkRepository links;
  private final Clock clock;

  @Inject
  LinkAnswerService(LinkRepository links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected LinkAnswerService() {
    this(null, null);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void keep(String url, LinkAsker.Answer answer) {
    links.keep(url, answer, clock.instant());
  }
}
