package fr.jalons.platform;

/**
 * Fired once at start-up, when settings are checked and the schema is up to date. Features observe
 * it with a {@code @Priority} from the constants here; one that throws stops the start.
 */
public record PortalStarting() {
  /** Reading packs, fiches and rules. */
  public static final int CONTENT = 100;

  /** Checks that need content and database. */
  public static final int CHECKS = 200;

  /** Seeding the demonstration. */
  public static final int DEMO = 300;
}
