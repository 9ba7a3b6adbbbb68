package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.College;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.Interest.Kind;
import fr.jalons.moderation.InterestService.Declared;
import fr.jalons.paroles.Parole;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is on the commission, and who must keep away from a parole. */
@ApplicationScoped
class Members {
  private final AccountRepository accounts;
  private final InterestRepository interests;
  private final Me me;

  @Inject
  Members(AccountRepository accounts, InterestRepository interests, Me me) {
    this.accounts = accounts;
    this.interests = interests;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected Members() {
    this(null, null, null);
  }

  /** Every active member who has signed the undertaking: who has not cannot read, nor vote. */
  List<Member> all() {
    return Stream.concat(
            members(Role.PRO, College.PROFESSIONALS), members(Role.USAGER, College.USERS))
        .toList();
  }

  private Stream<Member> members(Role role, College college) {
    return accounts.with(role).stream()
        .filter(Account::hasSigned)
        .filter(account -> account.college() == college)
        .map(Member::of);
  }

  Composition composition() {
    return count(all());
  }

  /** Those who may decide about this parole. */
  List<Member> free(Parole parole) {
    Set<Long> away = interests.in(parole.subject());
    return all().stream().filter(member -> !away.contains(member.id())).toList();
  }

  static Composition count(List<Member> members) {
    long users = members.stream().filter(Member::isUser).count();
    return new Composition((int) users, members.size() - (int) users);
  }

  /** What this account keeps away from. */
  Declared declaredBy(long account) {
    return new Declared(codes(account, Kind.SERVICE), codes(account, Kind.TERRITORY));
  }

  private Set<String> codes(long account, Kind kind) {
    return interests.of(account).stream()
        .filter(interest -> interest.kind() == kind)
        .map(Interest::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether the reader at work must not see this parole. */
  boolean keepsAway(Parole parole) {
    return interests.in(parole.subject()).contains(me.id());
  }

  /**
   * @throws NotFound when the reader at work keeps away from it: nothing says that it is there
   */
  Parole near(Parole parole) {
    if (keepsAway(parole)) {
      throw new NotFound("Parole " + parole.id() + " is about a declared interest");
    }
    return parole;
  }

  /** The reader at work, as a member who may decide about this parole. */
  Member deciding(Parole parole) {
    return free(parole).stream()
        .filter(member -> member.id() == me.id())
        .findFirst()
        .orElseThrow(() -> new NotFound("No member for parole " + parole.id()));
  }

  /**
   * @throws Refusal when the commission is too small to decide anything
   */
  void requireWhole() {
    if (!composition().isWhole()) {
      throw new Refusal("moderation.refusal.too-small");
    }
  }
}
