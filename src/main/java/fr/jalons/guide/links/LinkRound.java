package fr.jalons.guide.links;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks many addresses, a few at a time; one round at once. */
@ApplicationScoped
class LinkRound {
  private static final int AT_ONCE = 4;

  @Resource private ManagedExecutorService beside;

  private final LinkAnswerService answers;
  private final AtomicInteger done = new AtomicInteger();
  private volatile int all;

  @Inject
  LinkRound(LinkAnswerService answers) {
    this.answers = answers;
  }

  /** For the CDI proxy. */
  protected LinkRound() {
    this(null);
  }

  synchronized void begin(List<String> urls) {
    if (progress().running()) {
      return;
    }
    done.set(0);
    all = urls.size();
    Queue<String> waiting = new ConcurrentLinkedQueue<>(urls);
    LinkAsker asker = new LinkAsker();
    for (int i = 0; i < AT_ONCE; i++) {
      beside.execute(() -> work(waiting, asker));
    }
  }

  private void work(Queue<String> waiting, LinkAsker asker) {
    for (String url = waiting.poll(); url != null; url = waiting.poll()) {
      try {
        answers.keep(url, asker.ask(url));
      } finally {
        done.incrementAndGet();
      }
    }
  }

  LinkProgress progress() {
    return new LinkProgress(done.get(), all);
  }
}
