package fr.jalons.accounts.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Door;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The navigation of every page of the back office: an entry for each page that one may open. */
@Named
@RequestScoped
public class ProNav {
  @Inject private CurrentAccount me;

  public List<Door> getDoors() {
    return Door.of(me.roles());
  }
}
