package fr.jalons.moderation.web;

import fr.jalons.moderation.ReadingService;
import fr.jalons.moderation.UserReading;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The second reader's page: the public text, what is proposed, and yes or no. */
@Named("second")
@ViewScoped
public class SecondReading extends ReadingPage<UserReading> {
  private static final long serialVersionUID = 1L;

  @Inject private ReadingService readings;

  public void agree() {
    carryOut(() -> decisions().agree(id(), version()), "agree");
  }

  public void disagree() {
    carryOut(() -> decisions().disagree(id(), version(), getReason()), "disagree");
  }

  @Override
  UserReading read(long item) {
    return readings.openForUser(item);
  }

  // The expression language looks for this very type.
  @Override
  public UserReading getReading() {
    return super.getReading();
  }
}
