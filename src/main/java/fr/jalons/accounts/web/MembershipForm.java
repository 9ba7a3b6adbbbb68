package fr.jalons.accounts.web;

import fr.jalons.accounts.Membership;
import fr.jalons.accounts.Role;
import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack.Measure;
import fr.jalons.platform.web.FormInput;

/** Roles and service as a form brings them. */
final class MembershipForm {
  private MembershipForm() {}

  /** What was chosen; a service that the pack does not know counts as none. */
  static Membership of(FormInput input, Departement departement) {
    String service = input.text("service");
    return new Membership(
        input.choices("role", Role.class),
        departement.pack().measure(service).map(Measure::id).orElse(null));
  }
}
