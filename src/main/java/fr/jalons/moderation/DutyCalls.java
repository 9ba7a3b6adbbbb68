package fr.jalons.moderation;

import fr.jalons.accounts.Account;
import fr.jalons.departement.Departement;
import fr.jalons.notices.Climbing;
import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import fr.jalons.notices.Sms;
import fr.jalons.notices.SmsTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Calls a referent, by mail and short message, and keeps that it did. */
@ApplicationScoped
class DutyCalls {
  private final DutyRepository duty;
  private final Outbox outbox;
  private final Departement departement;
  private final Clock clock;

  @Inject
  DutyCalls(DutyRepository duty, Outbox outbox, Departement departement, Clock clock) {
    this.duty = duty;
    this.outbox = outbox;
    this.departement = departement;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected DutyCalls() {
    this(null, null, null, null);
  }

  /** The call that is due about this item, if one is. */
  Optional<Climbing.Next> due(DutyCall.Occasion occasion, long item, int people) {
    List<Climbing.Made> made =
        duty.calls(occasion, item).stream()
            .map(call -> new Climbing.Made(call.isLoud(), call.calledAt()))
            .toList();
    return climbing().due(made, people, clock.instant());
  }

  /** How somebody is called now for the first time; at least one can be. */
  Climbing.Next first(int people) {
    return climbing().due(List.of(), people, clock.instant()).orElseThrow();
  }

  private Climbing climbing() {
    var pack = departement.pack();
    return new Climbing(pack.staffedHours(), pack.duty());
  }

  /** Calls this referent; the page is where they can do something. */
  void call(
      DutyCall.Occasion occasion,
      long item,
      Account referent,
      boolean loud,
      MailTemplate template,
      URI page) {
    int step = duty.calls(occasion, item).size();
    duty.add(new DutyCall(occasion, item, step, referent.id(), loud, clock.instant()));
    if (referent.mail() != null) {
      outbox.queue(new Mail(referent.mail(), template, page));
    }
    if (loud && referent.telephone() != null) {
      outbox.queue(new Sms(referent.telephone(), SmsTemplate.DUTY_ALERT, page));
    }
    String dutyTelephone = departement.pack().dutyTelephone();
    if (loud && step == 0 && dutyTelephone != null) {
      outbox.queue(new Sms(dutyTelephone, SmsTemplate.DUTY_ALERT, page));
    }
  }
}
