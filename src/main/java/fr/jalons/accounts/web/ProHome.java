package fr.jalons.accounts.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.DigestChoiceService;
import fr.jalons.accounts.Door;
import fr.jalons.accounts.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first page of the back office: what one's roles are for, and the doors they open. */
@Named
@RequestScoped
public class ProHome {
  @Inject private CurrentAccount me;
  @Inject private DigestChoiceService digest;

  public List<Role> getRoles() {
    return me.roles().stream().sorted().toList();
  }

  public List<Door> getDoors() {
    return Door.of(me.roles());
  }

  /** Whether this person reads paroles, and so may want a digest. */
  public boolean isReader() {
    return me.has(Role.PRO) || me.has(Role.USAGER);
  }

  public boolean isDigest() {
    return digest.isWanted();
  }

  /** Turns the daily digest on or off. */
  public String switchDigest() {
    digest.choose(!digest.isWanted());
    return null;
  }
}
