package fr.jalons.guide;

import fr.jalons.platform.StartUpRefused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Every fact the guide rests on, by id. */
public final class FactBase {
  private final Map<String, Fact> facts = new LinkedHashMap<>();

  /**
   * @throws StartUpRefused when two facts bear one id
   */
  public FactBase(Collection<Fact> all) {
    for (Fact fact : all) {
      if (facts.put(fact.id(), fact) != null) {
        throw new StartUpRefused("guide/facts: the fact %s stands twice".formatted(fact.id()));
      }
    }
  }

  /** The same with these facts in place of those that bear their ids, or beside them. */
  FactBase with(Collection<Fact> mended) {
    FactBase base = new FactBase(facts.values());
    mended.forEach(fact -> base.facts.put(fact.id(), fact));
    return base;
  }

  public Optional<Fact> find(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** The fact as it stands on {@code day}, whether its value may still be shown or not. */
  public Optional<Fact> on(String id, LocalDate day) {
    return find(id).map(fact -> fact.on(day));
  }

  /** What the fact prints on {@code day}; empty once it must be checked again. */
  public Optional<String> value(String id, LocalDate day) {
    return on(id, day).filter(fact -> fact.holdsOn(day)).map(Fact::value);
  }

  public Collection<Fact> all() {
    return java.util.Collections.unmodifiableCollection(facts.values());
  }
}
