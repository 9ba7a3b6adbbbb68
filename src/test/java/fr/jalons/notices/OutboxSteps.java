package fr.jalons.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gives an outbox with another clock the transactions that the server gives the portal's own. */
@ApplicationScoped
public class OutboxSteps {
  @Inject private OutboxSteps self;

  OutboxService around(OutboxService service) {
    OutboxSteps steps = self;
    return new OutboxService() {
      @Override
      List<Long> due() {
        return steps.inTransaction(service::due);
      }

      @Override
      Optional<Letter> claim(long id, long claim) {
        return steps.inTransaction(() -> service.claim(id, claim));
      }

      @Override
      void left(long id, long claim) {
        steps.inTransaction(() -> done(() -> service.left(id, claim)));
      }

      @Override
      void failed(long id, long claim, Trouble why) {
        steps.inTransaction(() -> done(() -> service.failed(id, claim, why)));
      }
    };
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T inTransaction(Supplier<T> step) {
    return step.get();
  }

  private static Void done(Runnable step) {
    step.run();
    return null;
  }
}
