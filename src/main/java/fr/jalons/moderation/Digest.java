package fr.jalons.moderation;

/**
 * What waits for a reader, in numbers only.
 *
 * @param days how long the oldest has waited, in days
 */
record Digest(int waiting, int days, int votes) {
  boolean isEmpty() {
    return waiting == 0 && votes == 0;
  }
}
