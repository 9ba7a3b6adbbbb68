package fr.jalons.moderation;

import fr.jalons.moderation.PolicyRule.Name;
import fr.jalons.paroles.CoolingDelay;
import fr.jalons.platform.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules in force: what the Département has set, else the defaults. */
@ApplicationScoped
class Policies implements CoolingDelay {
  private final PolicyRepository rules;

  @Inject
  Policies(PolicyRepository rules) {
    this.rules = rules;
  }

  /** For the CDI proxy. */
  protected Policies() {
    this(null);
  }

  Policy current() {
    Map<Name, String> set =
        rules.all().stream().collect(Collectors.toMap(PolicyRule::name, PolicyRule::value));
    Policy usual = usual();
    return new Policy(
        Optional.ofNullable(set.get(Name.SECOND_READING))
            .map(SecondReadingRule::valueOf)
            .orElse(usual.second()),
        Optional.ofNullable(set.get(Name.VOTE_DAYS)).map(Integer::valueOf).orElse(usual.voteDays()),
        Optional.ofNullable(set.get(Name.COOLING_HOURS))
            .map(hours -> Duration.ofHours(Long.parseLong(hours)))
            .orElse(usual.coolingDelay()));
  }

  /** The rules of a Département that has set none. */
  Policy usual() {
    return Policy.byDefault(Duration.parse(Setting.COOLING_DELAY.value()));
  }

  @Override
  public Duration length() {
    return current().coolingDelay();
  }
}
