package fr.jalons.paroles;

import fr.jalons.journal.Actor;

/**
 * Who sends a parole: its author, or a member of staff for them.
 *
 * @param account null for the author
 * @param channel how the person gave their word to the member of staff; null for the author
 */
record Sender(Actor actor, Long account, Entry.Channel channel) {
  static final Sender AUTHOR = new Sender(Actor.author(), null, null);

  boolean isStaff() {
    return account != null;
  }
}
