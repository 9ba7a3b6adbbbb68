package fr.jalons.moderation.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.moderation.Composition;
import fr.jalons.moderation.Policy;
import fr.jalons.moderation.RuleService;
import fr.jalons.moderation.RuleService.Outsider;
import fr.jalons.moderation.SecondReadingRule;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The commission's rules: members read them, an administrator sets those that may be set. */
@Named("rulesPage")
@ViewScoped
public class RulesPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RuleService rules;
  @Inject private CurrentAccount me;
  @Inject private FormInput input;
  @Inject private Desk desk;

  private SecondReadingRule second;
  private int voteDays;
  private int coolingHours;
  private String[] named;

  @PostConstruct
  void load() {
    Policy current = rules.current();
    second = current.second();
    voteDays = current.voteDays();
    coolingHours = (int) current.coolingHours();
    named =
        isSetting()
            ? rules.outsiders().stream()
                .filter(Outsider::named)
                .map(one -> String.valueOf(one.id()))
                .toArray(String[]::new)
            : new String[0];
  }

  public void set() {
    desk.carryOut(() -> rules.set(second, voteDays, coolingHours), "/pro/regles?fait=set");
  }

  public void nameOutsiders() {
    Set<Long> chosen = Arrays.stream(named).map(Long::valueOf).collect(Collectors.toSet());
    desk.carryOut(() -> rules.nameOutsiders(chosen), "/pro/regles?fait=set");
  }

  /** Observers who may be named to read appeals. */
  public List<Outsider> getOutsiders() {
    return rules.outsiders();
  }

  public String[] getNamed() {
    return named.clone();
  }

  public void setNamed(String[] named) {
    this.named = named.clone();
  }

  /** Whether rules were just set. */
  public boolean isDone() {
    return "set".equals(input.text("fait"));
  }

  public boolean isSetting() {
    return me.has(Role.ADMIN);
  }

  public Policy getUsual() {
    return rules.usual();
  }

  public Composition getComposition() {
    return rules.composition();
  }

  public SecondReadingRule[] getSecondRules() {
    return SecondReadingRule.values();
  }

  public SecondReadingRule getSecond() {
    return second;
  }

  public void setSecond(SecondReadingRule second) {
    this.second = second;
  }

  public int getVoteDays() {
    return voteDays;
  }

  public void setVoteDays(int voteDays) {
    this.voteDays = voteDays;
  }

  public int getCoolingHours() {
    return coolingHours;
  }

  public void setCoolingHours(int coolingHours) {
    this.coolingHours = coolingHours;
  }
}
