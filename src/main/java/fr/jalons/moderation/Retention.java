package fr.jalons.moderation;

import java.time.Instant;

/**
 * What the term of one state means today.
 *
 * @param days from the moment a parole came into this state
 * @param kept how many paroles are in this state
 * @param due how many have come to their term
 * @param dueWithinMonth how many come to it within the next thirty days, those due included
 * @param next when the oldest that is not due comes to its term; null when there is none
 */
public record Retention(
    RetentionTerm term, int days, long kept, long due, long dueWithinMonth, Instant next) {}
