package fr.jalons.paroles;

import java.util.Set;

/**
 * One row of the lifecycle table.
 *
 * @param condition what else must hold, in an English sentence; empty when nothing else must
 */
public record Transition(
    ParoleStatus from, Act act, ParoleStatus to, Set<Party> parties, String condition) {}
