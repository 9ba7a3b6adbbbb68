package fr.jalons.accounts.web;

import fr.jalons.accounts.Invitation;
import fr.jalons.accounts.InvitationService;
import fr.jalons.accounts.Role;
import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack.Measure;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Setting;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.PublicOrigin;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Invites somebody, or sends an invitation again; the link is shown once, in the answer. */
@Named
@RequestScoped
public class InvitePage {
  private static final String LINK = "/pro/invitation/";

  @Inject private InvitationService invitations;
  @Inject private Departement departement;
  @Inject private FormInput input;
  @Inject private RouteParams params;
  @Inject private PublicOrigin origin;
  @Inject private Counter counter;

  private String name;
  private String mail;
  private String link;

  public void invite() {
    link =
        counter
            .answer(
                () -> invitations.invite(name, mail, MembershipForm.of(input, departement), door()))
            .orElse(null);
  }

  public void inviteAgain() {
    Invitation waiting = getWaiting();
    link = counter.answer(() -> invitations.inviteAgain(waiting.id(), door())).orElse(null);
  }

  public void revoke() {
    Invitation waiting = getWaiting();
    counter.carryOut(() -> invitations.revoke(waiting.id()), "/pro/personnes?fait=revoked");
  }

  private String door() {
    return origin.get() + LINK;
  }

  /** The invitation whose page this is. */
  public Invitation getWaiting() {
    String id = params.get("invitation");
    return invitations.waiting().stream()
        .filter(waiting -> waiting.id().toString().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("No invitation " + id));
  }

  /** Whether the link has left by mail, so that the administrator need not see it. */
  public boolean isMailed() {
    boolean address =
        mail != null || params.get("invitation") != null && getWaiting().mail() != null;
    return address && Setting.MAIL_HOST.find().isPresent();
  }

  /** The new link, or null before there is one. */
  public String getLink() {
    return link;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  public boolean chose(Role role) {
    return input.choices("role", Role.class).contains(role);
  }

  public List<Measure> getServices() {
    return departement.pack().measures();
  }

  public String getService() {
    return input.text("service");
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }
}
