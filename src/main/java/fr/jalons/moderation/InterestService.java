package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.departement.Departement;
import fr.jalons.departement.DepartementPack;
import fr.jalons.journal.KeyedJournal;
import fr.jalons.moderation.Interest.Kind;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.TreeSet;

/** Members say beforehand what they keep away from; paroles about it are then hidden from them. */
@ApplicationScoped
@Transactional
public class InterestService {
  private final InterestRepository interests;
  private final Members members;
  private final Departement departement;
  private final KeyedJournal journal;
  private final Me me;

  @Inject
  InterestService(
      InterestRepository interests,
      Members members,
      Departement departement,
      KeyedJournal journal,
      Me me) {
    this.interests = interests;
    this.members = members;
    this.departement = departement;
    this.journal = journal;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected InterestService() {
    this(null, null, null, null, null);
  }

  /** What one member has declared, in codes of the Département's pack. */
  public record Declared(Set<String> services, Set<String> territories) {
    /** The same codes in the same order, whoever holds the sets. */
    private String inOrder() {
      return new TreeSet<>(services) + " " + new TreeSet<>(territories);
    }
  }

  @Allowed({Role.PRO, Role.USAGER})
  public Declared mine() {
    return members.declaredBy(me.id());
  }

  /**
   * Puts this in place of what the member had declared.
   *
   * @throws Refusal when a code is none of the pack's
   */
  @Allowed({Role.PRO, Role.USAGER})
  public void declare(Declared declared) {
    DepartementPack pack = departement.pack();
    boolean known =
        declared.services().stream().allMatch(code -> pack.measure(code).isPresent())
            && declared.territories().stream().allMatch(code -> pack.territory(code).isPresent());
    if (!known) {
      throw new Refusal("moderation.refusal.interest");
    }
    Declared before = mine();
    interests.replace(me.id(), Kind.SERVICE, declared.services());
    interests.replace(me.id(), Kind.TERRITORY, declared.territories());
    journal.record(
        "DECLARE_INTERESTS", me.as(Role.PRO, Role.USAGER), before.inOrder(), declared.inOrder());
  }
}
