package fr.jalons.paroles;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes the list of withdrawals every minute. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WithdrawalTimer {
  @Inject private Withdrawals withdrawals;

  @Schedule(hour = "*", minute = "*", second = "38", persistent = false)
  void write() {
    withdrawals.write();
  }
}
