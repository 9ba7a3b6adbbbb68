package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Fresh;
import fr.jalons.accounts.Role;
import fr.jalons.journal.KeyedJournal;
import fr.jalons.moderation.PolicyRule.Name;
import fr.jalons.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The commission's rules as its administrator sees and sets them. */
@ApplicationScoped
@Transactional
public class RuleService {
  private final Policies policies;
  private final PolicyRepository rules;
  private final Members members;
  private final Outsiders outsiders;
  private final KeyedJournal journal;
  private final Me me;

  @Inject
  RuleService(
      Policies policies,
      PolicyRepository rules,
      Members members,
      Outsiders outsiders,
      KeyedJournal journal,
      Me me) {
    this.policies = policies;
    this.rules = rules;
    this.members = members;
    this.outsiders = outsiders;
    this.journal = journal;
    this.me = me;
  }

  /** For the CDI proxy. */
  protected RuleService() {
    this(null, null, null, null, null, null);
  }

  /** Somebody who may be named to read appeals. */
  public record Outsider(long id, String name, boolean named) {}

  /** The rules in force. */
  @Allowed({Role.PRO, Role.USAGER, Role.ADMIN})
  public Policy current() {
    return policies.current();
  }

  /** The rules of a Département that sets none. */
  @Allowed({Role.PRO, Role.USAGER, Role.ADMIN})
  public Policy usual() {
    return policies.usual();
  }

  /** Who is on the commission, by college. */
  @Allowed({Role.PRO, Role.USAGER, Role.ADMIN})
  public Composition composition() {
    return members.composition();
  }

  /**
   * Sets what a Département may set. Votes that run are counted by the new rules.
   *
   * @throws Refusal when a number is out of bounds
   */
  @Allowed(Role.ADMIN)
  @Fresh
  public void set(SecondReadingRule second, int voteDays, int coolingHours) {
    if (second == null) {
      throw new Refusal("moderation.refusal.rule.second");
    }
    Policy before = policies.current();
    rules.set(new PolicyRule(Name.SECOND_READING, second.name()));
    if (voteDays != before.voteDays()) {
      within(
          "moderation.refusal.rule.vote-days",
          voteDays,
          Policy.FEWEST_VOTE_DAYS,
          Policy.MOST_VOTE_DAYS);
      rules.set(new PolicyRule(Name.VOTE_DAYS, String.valueOf(voteDays)));
    }
    if (coolingHours != before.coolingHours()) {
      within("moderation.refusal.rule.cooling", coolingHours, 1, Policy.MOST_COOLING_HOURS);
      rules.set(new PolicyRule(Name.COOLING_HOURS, String.valueOf(coolingHours)));
    }
    journal.record("SET_RULES", me.as(Role.ADMIN), before, policies.current());
  }

  /** Observers who may be named to read appeals, by number, each with whether they are named. */
  @Allowed(Role.ADMIN)
  public List<Outsider> outsiders() {
    Set<Long> named = named();
    return outsiders.candidates().stream()
        .map(one -> new Outsider(one.id(), one.displayName(), named.contains(one.id())))
        .toList();
  }

  /** Names those who read appeals in which every member of a college took part. */
  @Allowed(Role.ADMIN)
  @Fresh
  public void nameOutsiders(Set<Long> chosen) {
    Set<Long> before = named();
    outsiders.name(chosen);
    journal.record("NAME_OUTSIDERS", me.as(Role.ADMIN), before, named());
  }

  private Set<Long> named() {
    return outsiders.all().stream().map(Member::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void within(String key, int number, int least, int most) {
    if (number < least || number > most) {
      throw new Refusal(key, least, most);
    }
  }
}
