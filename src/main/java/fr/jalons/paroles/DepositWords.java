package fr.jalons.paroles;

import fr.jalons.paroles.ParoleText.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Seals everything that an author sends in words, drawings and addresses. */
@ApplicationScoped
class DepositWords {
  private final ParoleTexts texts;
  private final NoticeAddresses addresses;

  @Inject
  DepositWords(ParoleTexts texts, NoticeAddresses addresses) {
    this.texts = texts;
    this.addresses = addresses;
  }

  /** For the CDI proxy. */
  protected DepositWords() {
    this(null, null);
  }

  void keep(Parole parole, Deposit deposit) {
    texts.write(parole, Purpose.ORIGINAL, deposit.text());
    if (deposit.pictures() != null) {
      texts.write(parole, Purpose.PICTURES, deposit.pictures().asData());
    }
    addresses.keep(parole, deposit.mail());
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
