package fr.jalons.accounts.web;

import fr.jalons.accounts.PeopleService;
import fr.jalons.accounts.Person;
import fr.jalons.accounts.Role;
import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack.Measure;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One person: their roles, whether they may come in, and their second factor. */
@Named
@RequestScoped
public class PersonPage {
  private static final String PEOPLE = "/pro/personnes?fait=";

  @Inject private PeopleService people;
  @Inject private Departement departement;
  @Inject private RouteParams params;
  @Inject private FormInput input;
  @Inject private Counter counter;

  private Person person;

  public void become() {
    counter.carryOut(
        () -> people.become(id(), MembershipForm.of(input, departement)), PEOPLE + "roles");
  }

  public void suspend() {
    counter.carryOut(() -> people.suspend(id()), PEOPLE + "suspended");
  }

  public void reopen() {
    counter.carryOut(() -> people.reopen(id()), PEOPLE + "reopened");
  }

  public void resetSecondFactor() {
    counter.carryOut(() -> people.resetSecondFactor(id()), PEOPLE + "reset");
  }

  public Person getPerson() {
    if (person == null) {
      person = people.find(id());
    }
    return person;
  }

  public Role[] getRoles() {
    return Role.values();
  }

  /** What the form shows as ticked: what was just sent, or else what is so. */
  public boolean chose(Role role) {
    return input.isSent()
        ? input.choices("role", Role.class).contains(role)
        : getPerson().has(role);
  }

  public String getService() {
    return input.isSent() ? input.text("service") : getPerson().service();
  }

  public List<Measure> getServices() {
    return departement.pack().measures();
  }

  private long id() {
    try {
      return Long.parseLong(params.get("person"));
    } catch (NumberFormatException e) {
      throw new NotFound("No account " + params.get("person"));
    }
  }
}
