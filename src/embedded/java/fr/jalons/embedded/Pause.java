package fr.jalons.embedded;

/** A short rest between two looks at something that starts. */
final class Pause {

  private Pause() {}

  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchFailure("Interrupted while starting", e);
    }
  }
}
