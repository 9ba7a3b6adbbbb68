package fr.jalons.paroles;

import fr.jalons.journal.Actor;
import fr.jalons.privacy.DangerMarker;
import fr.jalons.privacy.DangerMarker.Danger;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes what an author sends into the database, whole or not at all. */
@ApplicationScoped
public class DepositService {
  private final ParoleRepository paroles;
  private final DepositWords words;
  private final ParoleJournal journal;
  private final ItemVault vault;
  private final Codes codes;
  private final DangerMarker danger;
  private final Event<ParoleReceived> arrivals;
  private final Event<AlertRaised> alerts;
  private final Event<DangerSuspected> signs;
  private final Clock clock;

  @Inject
  public DepositService(
      ParoleRepository paroles,
      DepositWords words,
      ParoleJournal journal,
      ItemVault vault,
      Codes codes,
      DangerMarker danger,
      Event<ParoleReceived> arrivals,
      Event<AlertRaised> alerts,
      Event<DangerSuspected> signs,
      Clock clock) {
    this.paroles = paroles;
    this.words = words;
    this.journal = journal;
    this.vault = vault;
    this.codes = codes;
    this.danger = danger;
    this.arrivals = arrivals;
    this.alerts = alerts;
    this.signs = signs;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DepositService() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  /** The receipt of the parole that was sent with this token, when there is one already. */
  @Transactional
  public Optional<Receipt> find(DepositToken token) {
    Code code = codes.of(token);
    return paroles
        .findByCode(codes.hash(code))
        .map(
            parole ->
                new Receipt(
                    code, parole.receivedAt(), parole.status() == ParoleStatus.ALERT, true));
  }

  /**
   * Stores a deposit. A second call with the same token breaks the unique code and stores nothing.
   *
   * @see DepositDesk for the call that is safe to repeat
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Receipt store(DepositToken token, Deposit deposit, Sender sender) {
    Instant now = clock.instant();
    Code code = codes.of(token);
    Parole parole =
        Parole.receive(
            vault.newKey(),
            codes.hash(code),
            deposit.author(),
            deposit.wish(),
            deposit.subject(),
            now);
    Danger found = danger.of(deposit.text());
    if (found.marked()) {
      parole.markAsUrgent();
    }
    paroles.add(parole);
    if (found.clear() && !deposit.danger()) {
      signs.fire(new DangerSuspected(parole.id()));
    }
    words.keep(parole, deposit);
    words.keepSender(parole, sender);
    arrivals.fire(new ParoleReceived(parole.id(), deposit.text()));
    journal.record(parole, Act.SEND, sender.actor(), null, deposit.text());
    if (deposit.danger()) {
      alert(parole, deposit.contact(), sender.actor(), now);
    }
    return new Receipt(code, now, deposit.danger(), false);
  }

  private void alert(Parole parole, String contact, Actor sender, Instant now) {
    parole.raiseAlert(Party.AUTHOR, now);
    words.keepContact(parole, contact);
    alerts.fire(new AlertRaised(parole.id(), null));
    journal.record(parole, Act.RAISE_ALERT, sender);
  }
}
