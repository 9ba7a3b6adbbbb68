package fr.jalons.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Moves paroles of the demonstration in time, each move in a transaction of its own. */
@ApplicationScoped
@Transactional
class DemoTimeService {
  private final DemoRepository demo;

  @Inject
  DemoTimeService(DemoRepository demo) {
    this.demo = demo;
  }

  /** For the CDI proxy. */
  protected DemoTimeService() {
    this(null);
  }

  boolean isEmpty() {
    return demo.paroles() == 0;
  }

  long latest() {
    return demo.latest();
  }

  void makeDue(long id) {
    demo.makeDue(id);
  }

  void age(long id, int days) {
    demo.age(id, days);
  }
}
