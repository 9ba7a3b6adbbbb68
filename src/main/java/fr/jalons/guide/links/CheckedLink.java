package fr.jalons.guide.links;

import java.time.Instant;
import java.util.List;

/**
 * An address of the guide and what the last check found there.
 *
 * @param places texts that hold it: ids of facts, {@code <theme>/<slug>} of fiches
 * @param status HTTP status; null when there was no answer, or no check yet
 * @param problem null when all is well, or no check yet
 * @param at when it was checked; null for never
 */
public record CheckedLink(
    String url, List<String> places, Integer status, LinkProblem problem, Instant at) {}
