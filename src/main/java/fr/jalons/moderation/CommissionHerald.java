package fr.jalons.moderation;

import fr.jalons.notices.Mail;
import fr.jalons.notices.MailTemplate;
import fr.jalons.notices.Outbox;
import fr.jalons.paroles.Appeal;
import fr.jalons.paroles.AppealMade;
import fr.jalons.paroles.AppealRepository;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/** Tells members by mail that a vote or an appeal waits for them; a mail holds but the page. */
@ApplicationScoped
class CommissionHerald {
  private final Outbox outbox;
  private final Members members;
  private final AppealPanel panel;
  private final ParoleRepository paroles;
  private final AppealRepository appeals;

  @Inject
  CommissionHerald(
      Outbox outbox,
      Members members,
      AppealPanel panel,
      ParoleRepository paroles,
      AppealRepository appeals) {
    this.outbox = outbox;
    this.members = members;
    this.panel = panel;
    this.paroles = paroles;
    this.appeals = appeals;
  }

  /** For the CDI proxy. */
  protected CommissionHerald() {
    this(null, null, null, null, null);
  }

  /** A parole has come to the commission. */
  void voteOpen(Parole parole) {
    tell(
        members.free(parole), MailTemplate.VOTE_OPEN, URI.create("/pro/commission/" + parole.id()));
  }

  void appealed(@Observes AppealMade made) {
    Parole parole = paroles.find(made.paroleId()).orElseThrow();
    appealOpen(appeals.about(parole.id()).orElseThrow(), parole);
  }

  /** An appeal waits for its next reader. */
  void appealOpen(Appeal appeal, Parole parole) {
    tell(
        panel.wanted(appeal, parole),
        MailTemplate.APPEAL_OPEN,
        URI.create("/pro/recours/" + parole.id()));
  }

  private void tell(List<Member> whom, MailTemplate template, URI page) {
    whom.stream()
        .map(Member::mail)
        .filter(Objects::nonNull)
        .forEach(mail -> outbox.queue(new Mail(mail, template, page)));
  }
}
