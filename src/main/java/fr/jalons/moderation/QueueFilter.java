package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleTheme;
import java.io.Serializable;

/**
 * What of a shelf a reader wants to see; null wherever they do not mind.
 *
 * @param territory code of the Département's pack
 * @param service code of the Département's pack
 * @param mine only what this reader holds the lease of
 */
public record QueueFilter(
    ParoleTheme theme,
    String territory,
    String service,
    ParoleKind kind,
    AuthorKind author,
    Waiting waiting,
    Marked marked,
    boolean mine)
    implements Serializable {
  /** All of a shelf. */
  public static final QueueFilter ALL =
      new QueueFilter(null, null, null, null, null, null, null, false);
}
