package fr.jalons.guide.links;

/**
 * How far a round has come.
 *
 * @param all how many addresses; 0 when no round was made since the start
 */
public record LinkProgress(int done, int all) {
  public boolean running() {
    return done < all;
  }

  /** In percent. */
  public int percent() {
    return all == 0 ? 0 : done * 100 / all;
  }
}
