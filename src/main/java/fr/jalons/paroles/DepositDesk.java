package fr.jalons.paroles;

import fr.jalons.accounts.Referents;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.Retry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Takes deposits so that a double click, a replay or an interrupted sending stores once and returns
 * the same receipt.
 */
@ApplicationScoped
public class DepositDesk {
  private final DepositService deposits;
  private final Referents referents;

  @Inject
  public DepositDesk(DepositService deposits, Referents referents) {
    this.deposits = deposits;
    this.referents = referents;
  }

  /** For the CDI proxy. */
  protected DepositDesk() {
    this(null, null);
  }

  /** The receipt of an earlier sending with this token. */
  public Optional<Receipt> find(DepositToken token) {
    return deposits.find(token);
  }

  /**
   * Stores the deposit, or finds it stored already.
   *
   * @throws Refusal while there are too few referents
   */
  public Receipt give(DepositToken token, Deposit deposit) {
    return give(token, deposit, Sender.AUTHOR);
  }

  Receipt give(DepositToken token, Deposit deposit, Sender sender) {
    Optional<Receipt> earlier = deposits.find(token);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    if (!referents.isEnough()) {
      throw new Refusal("paroles.refusal.closed");
    }
    try {
      return Retry.whenAborted(() -> deposits.store(token, deposit, sender));
    } catch (RuntimeException e) {
      // the same form, sent twice at once: the other sending won
      return Optional.of(e)
          .filter(Retry::isDuplicate)
          .flatMap(duplicate -> deposits.find(token))
          .orElseThrow(() -> e);
    }
  }
}
