package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Lets a first reader see whether a parole is sensitive, and say that it is. */
@ApplicationScoped
@Transactional
public class SensitiveService {
  private final ParoleRepository paroles;
  private final Leased leased;
  private final Sensitivity sensitivity;
  private final Minutes minutes;

  @Inject
  public SensitiveService(
      ParoleRepository paroles, Leased leased, Sensitivity sensitivity, Minutes minutes) {
    this.paroles = paroles;
    this.leased = leased;
    this.sensitivity = sensitivity;
    this.minutes = minutes;
  }

  /** For the CDI proxy. */
  protected SensitiveService() {
    this(null, null, null, null);
  }

  @Allowed(Role.PRO)
  public boolean isSensitive(long id) {
    return sensitivity.isSensitive(
        paroles.find(id).orElseThrow(() -> new NotFound("There is no parole " + id)));
  }

  /** Two people will read it, whatever the policy; nobody takes that back. */
  @Allowed(Role.PRO)
  public void mark(long id, int version) {
    Parole parole = leased.parole(id, version);
    sensitivity.add(parole);
    minutes.note(parole, "MARK_SENSITIVE", null, Role.PRO);
  }
}
