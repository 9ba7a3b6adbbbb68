package fr.jalons.moderation.web;

import fr.jalons.moderation.Note;
import fr.jalons.moderation.NoteService;
import fr.jalons.moderation.Origin;
import fr.jalons.moderation.OriginService;
import fr.jalons.moderation.SimilarService;
import fr.jalons.paroles.PublishedParole;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Messages;
import fr.jalons.platform.web.RouteParams;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/**
 * What stands beside a parole on the first reader's bench: notes, and what was published before.
 */
@Named("beside")
@RequestScoped
public class Beside {
  @Inject private NoteService notes;
  @Inject private SimilarService similar;
  @Inject private OriginService origins;
  @Inject private RouteParams params;

  private String note;
  private String trouble;

  public List<Note> getNotes() {
    return notes.of(id());
  }

  /** Null when the author sent the parole themselves. */
  public Origin getOrigin() {
    return origins.of(id()).orElse(null);
  }

  /** Keeps the note; the page stays as it is. */
  public void write() {
    try {
      notes.write(id(), note);
      note = null;
    } catch (Refusal refusal) {
      trouble = Messages.text(refusal.messageKey(), refusal.arguments());
    }
  }

  /** Published paroles that speak of the same; at most three. */
  public List<PublishedParole> like(String text) {
    return similar.to(text, null);
  }

  private long id() {
    return ItemNumber.in(params, "item");
  }

  /** Why the note was not kept; null when it was. */
  public String getTrouble() {
    return trouble;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = CleanText.of(note);
  }
}
