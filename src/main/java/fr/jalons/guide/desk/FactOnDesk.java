package fr.jalons.guide.desk;

import fr.jalons.guide.Fact;
import java.util.List;

/**
 * A fact as an editor finds it.
 *
 * @param number of the version that is in force; what a change is based on
 */
public record FactOnDesk(Fact fact, int number, List<FactUse> uses) {}
