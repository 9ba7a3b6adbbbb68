package fr.jalons.moderation.web;

import fr.jalons.moderation.DangerNote;
import fr.jalons.moderation.FalseAlarmService;
import fr.jalons.platform.web.Desk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** On the bench: why this parole stands first, and the reader's word that it need not. */
@Named("dangerMark")
@RequestScoped
public class DangerMark {
  @Inject private FalseAlarmService alarms;
  @Inject private Desk desk;

  /** Null when it does not stand first. */
  public DangerNote on(long id) {
    return alarms.note(id);
  }

  /** Says so and stays on the page, with all that was typed. */
  public void falseAlarm(long id, int version) {
    desk.carryOut(() -> alarms.say(id, version));
  }
}
