package fr.jalons.paroles;

import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Seals, opens and erases the mail addresses of authors, inside the caller's transaction. */
@ApplicationScoped
public class NoticeAddresses {
  private static final String PURPOSE = "NOTICE_ADDRESS";

  private final NoticeAddressRepository addresses;
  private final ItemVault vault;
  private final Clock clock;

  @Inject
  public NoticeAddresses(NoticeAddressRepository addresses, ItemVault vault, Clock clock) {
    this.addresses = addresses;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected NoticeAddresses() {
    this(null, null, null);
  }

  /**
   * @param mail null or blank when the author gave none
   */
  void keep(Parole parole, String mail) {
    if (mail != null && !mail.isBlank()) {
      byte[] sealed = vault.seal(parole.itemKeyId(), PURPOSE, mail);
      addresses.add(new NoticeAddress(parole.id(), sealed, clock.instant()));
    }
  }

  /** The address in clear; empty when none was given, or when it was erased. */
  Optional<String> of(Parole parole) {
    return addresses
        .find(parole.id())
        .map(address -> vault.open(parole.itemKeyId(), PURPOSE, address.sealed()));
  }

  void erase(Parole parole) {
    addresses.find(parole.id()).ifPresent(addresses::remove);
  }
}
