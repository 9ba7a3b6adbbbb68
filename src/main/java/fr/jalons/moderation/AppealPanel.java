package fr.jalons.moderation;

import fr.jalons.paroles.Appeal;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleJournal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may read an appeal: a professional, then a user member, none of whom ever did anything about
 * the parole nor keeps away from it; where a college has nobody such, an outsider.
 */
@ApplicationScoped
class AppealPanel {
  private final Members members;
  private final Outsiders outsiders;
  private final ParoleJournal journal;

  @Inject
  AppealPanel(Members members, Outsiders outsiders, ParoleJournal journal) {
    this.members = members;
    this.outsiders = outsiders;
    this.journal = journal;
  }

  /** For the CDI proxy. */
  protected AppealPanel() {
    this(null, null, null);
  }

  /** Those whom this appeal waits for now; empty when nobody may read it. */
  List<Member> wanted(Appeal appeal, Parole parole) {
    return appeal.isDoubted()
        ? of(parole, Member::isUser, appeal.firstReaderId())
        : of(parole, member -> !member.isUser(), null);
  }

  /** Whether a user member or another outsider could read it second. */
  boolean hasSecond(Parole parole, long first) {
    return !of(parole, Member::isUser, first).isEmpty();
  }

  private List<Member> of(Parole parole, Predicate<Member> college, Long except) {
    Set<String> partakers = journal.partakers(parole);
    Predicate<Member> apart =
        member -> !partakers.contains(member.login()) && (except == null || member.id() != except);
    List<Member> able = members.free(parole).stream().filter(college).filter(apart).toList();
    return able.isEmpty() ? outsiders.all().stream().filter(apart).toList() : able;
  }

  boolean isOutsider(long account) {
    return outsiders.all().stream().anyMatch(one -> one.id() == account);
  }
}
