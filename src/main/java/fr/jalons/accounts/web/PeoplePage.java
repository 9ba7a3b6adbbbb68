package fr.jalons.accounts.web;

import fr.jalons.accounts.Invitation;
import fr.jalons.accounts.InvitationService;
import fr.jalons.accounts.PeopleService;
import fr.jalons.accounts.Person;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Everybody who works on the portal, and who was asked to come. */
@Named
@RequestScoped
public class PeoplePage {
  private static final Set<String> DONE =
      Set.of("roles", "suspended", "reopened", "reset", "revoked");

  @Inject private PeopleService people;
  @Inject private InvitationService invitations;
  @Inject private ExternalContext external;
  @Inject private Clock clock;

  private List<Person> rows;
  private List<Invitation> waiting;

  public List<Person> getRows() {
    if (rows == null) {
      rows = people.list();
    }
    return rows;
  }

  public List<Invitation> getWaiting() {
    if (waiting == null) {
      waiting = invitations.waiting();
    }
    return waiting;
  }

  public boolean isOver(Invitation invitation) {
    return !invitation.isOpen(clock.instant());
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    String done = external.getRequestParameterMap().get("fait");
    return done != null && DONE.contains(done)
        ? Messages.text("accounts.people.done." + done)
        : null;
  }
}
