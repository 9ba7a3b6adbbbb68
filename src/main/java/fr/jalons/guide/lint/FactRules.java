package fr.jalons.guide.lint;

import fr.jalons.guide.Fact;
import fr.jalons.guide.FactBase;
import fr.jalons.guide.Fiche;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a fiche says rests on facts; an amount stands in prose only through one. */
final class FactRules implements Rule {
  private static final Pattern CITED = Pattern.compile("\\{\\{([^}]*)}}");
  private static final Pattern AMOUNT =
      Pattern.compile("\\d[\\d\\s\u00A0\u202F,.]*(?:€|%|euros?\\b)");
  private static final Pattern LINK = Pattern.compile("]\\(([^)]*)\\)");

  private final FactBase facts;
  private final Set<String> addresses;

  FactRules(FactBase facts) {
    this.facts = facts;
    this.addresses =
        facts.all().stream()
            .map(fact -> fact.source().url())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
  }

  @Override
  public void check(Draft draft) {
    Fiche fiche = draft.fiche();
    if (fiche.facts().isEmpty()) {
      draft.remarkOn("facts", Breach.NO_FACT);
    }
    for (String id : fiche.facts()) {
      if (facts.find(id).isEmpty()) {
        draft.remarkOn("facts", Breach.UNKNOWN_FACT, id);
      }
    }
    draft.prose().forEach(line -> check(draft, line));
  }

  private void check(Draft draft, Prose.Line line) {
    CITED.matcher(line.text()).results().forEach(r -> cited(draft, line.number(), r.group(1)));
    String plain = CITED.matcher(line.text()).replaceAll("");
    AMOUNT
        .matcher(plain)
        .results()
        .forEach(r -> draft.remark(line.number(), Breach.BARE_AMOUNT, r.group()));
    LINK.matcher(line.text())
        .results()
        .map(result -> result.group(1))
        .filter(url -> !url.startsWith("/") && !addresses.contains(url))
        .forEach(url -> draft.remark(line.number(), Breach.UNKNOWN_ADDRESS, url));
  }

  private void cited(Draft draft, int line, String id) {
    if (!draft.fiche().facts().contains(id)) {
      draft.remark(line, Breach.FACT_NOT_LISTED, id);
    }
    if (facts.find(id).map(Fact::value).isEmpty()) {
      draft.remark(line, Breach.FACT_WITHOUT_VALUE, id);
    }
  }
}
