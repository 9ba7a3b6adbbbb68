package fr.jalons.moderation;

import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.Deposit;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.ParoleStatus;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Subject;
import java.util.Map;

/** One parole of the demonstration: what is written, and how far it goes. */
record DemoStory(Map<String, Object> entry) {
  Deposit deposit() {
    return new Deposit(
        AuthorKind.valueOf(text("author")),
        PublicationWish.valueOf(text("wish")),
        new Subject(ParoleKind.valueOf(text("kind")), null, null, null),
        text("words"),
        Boolean.TRUE.equals(entry.get("danger")),
        text("contact"));
  }

  AuthorKind author() {
    return AuthorKind.valueOf(text("author"));
  }

  ParoleStatus until() {
    return ParoleStatus.valueOf(text("until"));
  }

  /** How many days ago it was sent. */
  int days() {
    return (Integer) entry.get("days");
  }

  /** The public text; the author's words where nothing is hidden. */
  String shown() {
    return text("shown") == null ? text("words") : text("shown");
  }

  Motive motive() {
    return Motive.valueOf(text("motive"));
  }

  String question() {
    return text("question");
  }

  String objection() {
    return text("objection");
  }

  private String text(String key) {
    Object value = entry.get(key);
    return value == null ? null : value.toString().strip();
  }
}
