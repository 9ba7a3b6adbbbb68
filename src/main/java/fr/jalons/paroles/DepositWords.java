package fr.jalons.paroles;

import fr.jalons.paroles.ParoleText.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Keeps what comes with a deposit: words, drawings and addresses sealed, and who entered it. */
@ApplicationScoped
class DepositWords {
  private final ParoleTexts texts;
  private final NoticeAddresses addresses;
  private final EntryRepository entries;
  private final Clock clock;

  @Inject
  DepositWords(ParoleTexts texts, NoticeAddresses addresses, EntryRepository entries, Clock clock) {
    this.texts = texts;
    this.addresses = addresses;
    this.entries = entries;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DepositWords() {
    this(null, null, null, null);
  }

  void keep(Parole parole, Deposit deposit) {
    texts.write(parole, Purpose.ORIGINAL, deposit.text());
    if (deposit.pictures() != null) {
      texts.write(parole, Purpose.PICTURES, deposit.pictures().asData());
    }
    addresses.keep(parole, deposit.mail());
  }

  /** Notes who entered the parole, when its author did not send it. */
  void keepSender(Parole parole, Sender sender) {
    if (sender.isStaff()) {
      entries.add(new Entry(parole.id(), sender.channel(), sender.account(), clock.instant()));
    }
  }

  /**
   * @param contact how a referent may reach the author; null or blank when not given
   */
  void keepContact(Parole parole, String contact) {
    if (contact != null && !contact.isBlank()) {
      texts.write(parole, Purpose.CONTACT, contact);
    }
  }
}
