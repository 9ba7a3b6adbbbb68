package fr.jalons.moderation;

import java.io.Serializable;
import java.time.Instant;

/**
 * A place in the queue.
 *
 * @param rank 0 where somebody may be in danger, else 1
 */
public record QueueKey(int rank, Instant receivedAt, long id) implements Serializable {}
