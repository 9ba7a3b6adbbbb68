package fr.jalons.moderation.web;

import fr.jalons.moderation.Decision;
import fr.jalons.moderation.Motive;
import fr.jalons.moderation.Place;
import fr.jalons.moderation.Places;
import fr.jalons.moderation.ProReading;
import fr.jalons.moderation.ReadingService;
import fr.jalons.moderation.Substitute;
import fr.jalons.paroles.Outcome;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The first reader's bench: the author's words beside the text that others will see. */
@Named("bench")
@ViewScoped
public class Bench extends ReadingPage<ProReading> {
  private static final long serialVersionUID = 1L;

  @Inject private ReadingService readings;
  @Inject private Places places;

  private String publicText;
  private Outcome outcome;
  private Motive motive;
  private String notice;
  private String place;

  @Override
  ProReading read(long item) {
    return readings.open(item);
  }

  @Override
  void opened(ProReading first) {
    publicText = first.publicText();
    outcome = Outcome.KEEP_INTERNAL;
  }

  @Override
  void keepTyped() {
    if (publicText == null) {
      return;
    }
    try {
      readings.keepDraft(id(), publicText);
    } catch (Refusal lost) {
      desk().say(lost);
    }
  }

  public void publish() {
    propose(Outcome.PUBLISH);
  }

  /** Opens the choice of motives with those of one outcome. */
  public void choose(Outcome wanted) {
    outcome = wanted;
    motive = Motive.of(wanted).get(0);
    fillNotice();
  }

  /** Puts the words that go with the motive into the notice. */
  public void fillNotice() {
    notice = motive == null ? null : Messages.text(motive.wordsKey(getReading().author()));
  }

  /** Adds the chosen place, as one line, to what the author will read. */
  public void addPlace() {
    if (place != null && !place.isBlank()) {
      notice = (notice == null ? "" : notice.strip() + "\n") + place;
      place = null;
    }
  }

  /** Where an author may be sent. */
  public List<Place> getPlaces() {
    return places.all();
  }

  public String getPlace() {
    return place;
  }

  public void setPlace(String place) {
    this.place = place;
  }

  public void proposeOutcome() {
    propose(outcome);
  }

  private void propose(Outcome wanted) {
    carryOut(
        () ->
            decisions()
                .propose(
                    id(), version(), Decision.of(wanted, publicText, motiveOf(wanted), notice)),
        "propose");
  }

  private Motive motiveOf(Outcome wanted) {
    return wanted == Outcome.PUBLISH ? null : motive;
  }

  // The expression language looks for this very type.
  @Override
  public ProReading getReading() {
    return super.getReading();
  }

  public Substitute[] getSubstitutes() {
    return Substitute.values();
  }

  public List<Motive> getMotives() {
    return Motive.of(outcome);
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public String getPublicText() {
    return publicText;
  }

  public void setPublicText(String publicText) {
    this.publicText = CleanText.of(publicText);
  }

  public Motive getMotive() {
    return motive;
  }

  public void setMotive(Motive motive) {
    this.motive = motive;
  }

  public String getNotice() {
    return notice;
  }

  public void setNotice(String notice) {
    this.notice = CleanText.of(notice);
  }
}
