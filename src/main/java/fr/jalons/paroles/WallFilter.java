package fr.jalons.paroles;

/**
 * Which published paroles a reader looks for; null where anything will do.
 *
 * @param measure a measure of the pack that may be named beside a parole
 * @param territory a territory of the pack that may be named beside a parole
 */
public record WallFilter(
    ParoleTheme theme, ParoleKind kind, Change change, String measure, String territory) {
  /** Every published parole. */
  public static final WallFilter ALL = new WallFilter(null, null, null, null, null);
}
