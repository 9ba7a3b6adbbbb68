package fr.jalons.moderation.web;

import fr.jalons.accounts.Role;
import fr.jalons.moderation.Marked;
import fr.jalons.moderation.QueueFilter;
import fr.jalons.moderation.QueueKey;
import fr.jalons.moderation.Shelf;
import fr.jalons.moderation.Waiting;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleTheme;
import fr.jalons.platform.web.FormInput;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part of the queue is on the screen. All of it stands in the address, so that it can be
 * kept, sent to a colleague and come back to.
 *
 * @param after the page begins behind this place; null for the first page
 * @param before the page ends before this place; null but on the way back
 */
record QueueAddress(Shelf shelf, QueueFilter filter, QueueKey after, QueueKey before)
    implements Serializable {
  static final String QUEUE = "/pro/moderation";
  private static final String NEXT = "/pro/suivante";

  /** What the request asks for; what it cannot have is left out. */
  static QueueAddress in(FormInput input, Role role) {
    return new QueueAddress(
        input.choice("vue", Shelf.class).filter(wanted -> wanted.isFor(role)).orElse(Shelf.TO_READ),
        new QueueFilter(
            input.choice("theme", ParoleTheme.class).orElse(null),
            input.text("territoire"),
            input.text("service"),
            input.choice("type", ParoleKind.class).orElse(null),
            input.choice("auteur", AuthorKind.class).orElse(null),
            input.choice("attente", Waiting.class).orElse(null),
            input.choice("reperes", Marked.class).orElse(null),
            input.has("miennes")),
        QueueKey.parse(input.text("apres")).orElse(null),
        QueueKey.parse(input.text("avant")).orElse(null));
  }

  QueueAddress on(Shelf other) {
    return new QueueAddress(other, filter, null, null);
  }

  QueueAddress with(QueueFilter other) {
    return new QueueAddress(shelf, other, null, null);
  }

  QueueAddress behind(QueueKey place) {
    return new QueueAddress(shelf, filter, place, null);
  }

  QueueAddress ahead(QueueKey place) {
    return new QueueAddress(shelf, filter, null, place);
  }

  /** The page of the queue itself, with more to say in pairs of name and value. */
  String path(String... more) {
    return written(QUEUE, more);
  }

  /** A parole of it. */
  String item(long id, String... more) {
    return written(QUEUE + "/" + id, more);
  }

  /** Where the next free parole opens. */
  String next(String... more) {
    return written(NEXT, more);
  }

  private String written(String path, String... more) {
    List<String> parts = new ArrayList<>();
    add(parts, "vue", shelf == Shelf.TO_READ ? null : shelf);
    add(parts, "theme", filter.theme());
    add(parts, "territoire", filter.territory());
    add(parts, "service", filter.service());
    add(parts, "type", filter.kind());
    add(parts, "auteur", filter.author());
    add(parts, "attente", filter.waiting());
    add(parts, "reperes", filter.marked());
    add(parts, "miennes", filter.mine() ? "oui" : null);
    add(parts, "apres", after == null ? null : after.text());
    add(parts, "avant", before == null ? null : before.text());
    for (int i = 0; i < more.length; i += 2) {
      add(parts, more[i], more[i + 1]);
    }
    return parts.isEmpty() ? path : path + "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, Object value) {
    if (value != null) {
      parts.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
    }
  }
}
