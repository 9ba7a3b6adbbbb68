package fr.jalons.moderation;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Fresh;
import fr.jalons.accounts.Role;
import fr.jalons.journal.Actor;
import fr.jalons.journal.JournalService;
import fr.jalons.journal.KeyedJournal;
import fr.jalons.paroles.Code;
import fr.jalons.paroles.CodeHolder;
import fr.jalons.paroles.Parole;
import fr.jalons.paroles.ParoleRepository;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How long paroles are kept, and the proof that one was erased. */
@ApplicationScoped
@Transactional
public class RetentionService {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int LONGEST = 3653;
  private static final int LONGEST_REFERENCE = 200;

  private final RetentionRepository retention;
  private final ParoleRepository paroles;
  private final CodeHolder codes;
  private final ItemVault vault;
  private final JournalService entries;
  private final KeyedJournal journal;
  private final CurrentAccount me;
  private final Clock clock;

  @Inject
  RetentionService(
      RetentionRepository retention,
      ParoleRepository paroles,
      CodeHolder codes,
      ItemVault vault,
      JournalService entries,
      KeyedJournal journal,
      CurrentAccount me,
      Clock clock) {
    this.retention = retention;
    this.paroles = paroles;
    this.codes = codes;
    this.vault = vault;
    this.entries = entries;
    this.journal = journal;
    this.me = me;
    this.clock = clock;
  }

  /** For the CDI proxy. */
  protected RetentionService() {
    this(null, null, null, null, null, null, null, null);
  }

  /** What each term means today, whether or not the archives have agreed. */
  @Allowed(Role.ADMIN)
  public List<Retention> terms() {
    Instant now = clock.instant();
    var days = retention.days();
    return Arrays.stream(RetentionTerm.values())
        .map(term -> today(term, days.get(term), now))
        .toList();
  }

  private Retention today(RetentionTerm term, int days, Instant now) {
    Duration length = Duration.ofDays(days);
    Instant next =
        retention
            .oldestAfter(term, now.minus(length))
            .map(since -> since.plus(length))
            .orElse(null);
    return new Retention(
        term,
        days,
        retention.count(term, now),
        retention.count(term, now.minus(length)),
        retention.count(term, now.plus(MONTH).minus(length)),
        next);
  }

  /** Chooses another time; it counts for what is already in that state too. */
  @Allowed(Role.ADMIN)
  @Fresh
  public void keep(RetentionTerm term, int days) {
    if (term == null || days < 1 || days > LONGEST) {
      throw new Refusal("moderation.refusal.days", LONGEST);
    }
    String before = state();
    retention.keep(term, days);
    record("CHANGE_RETENTION", before);
  }

  /** The archives' agreement in force; without one nothing is erased at its term. */
  @Allowed(Role.ADMIN)
  public Optional<ArchivesAgreement> agreement() {
    return retention.agreement();
  }

  /**
   * Records that the archives agree; from now on what comes to its term is erased.
   *
   * @param reference under what name the archives keep their agreement
   */
  @Allowed(Role.ADMIN)
  @Fresh
  public void agree(String reference, LocalDate agreedOn) {
    String name = CleanText.of(reference);
    if (name.isBlank() || name.length() > LONGEST_REFERENCE || agreedOn == null) {
      throw new Refusal("moderation.refusal.agreement");
    }
    if (agreedOn.isAfter(LocalDate.now(clock).plusDays(1))) {
      throw new Refusal("moderation.refusal.future");
    }
    String before = state();
    retention.agreement().ifPresent(old -> old.end(clock.instant()));
    retention.add(new ArchivesAgreement(name, agreedOn, me.id(), clock.instant()));
    record("RECORD_AGREEMENT", before);
  }

  /** Ends the agreement; nothing is erased at its term any more. */
  @Allowed(Role.ADMIN)
  @Fresh
  public void endAgreement() {
    String before = state();
    retention.agreement().ifPresent(agreement -> agreement.end(clock.instant()));
    record("END_AGREEMENT", before);
  }

  /** What is left of the parole with this number; empty when there is none. */
  @Allowed(Role.ADMIN)
  public Optional<Remains> remains(long parole) {
    return paroles.find(parole).map(this::remainsOf);
  }

  /** What is left of the parole whose author shows this code; empty when there is none. */
  @Allowed(Role.ADMIN)
  public Optional<Remains> remainsFor(Code code) {
    return codes.parole(code).flatMap(paroles::find).map(this::remainsOf);
  }

  private Remains remainsOf(Parole parole) {
    return new Remains(
        parole.id(),
        parole.status(),
        vault.erasedAt(parole.itemKeyId()).orElse(null),
        retention.texts(parole),
        entries.about("parole", parole.id()));
  }

  private void record(String act, String before) {
    journal.record(act, Actor.account(me.login(), Role.ADMIN.name()), before, state());
  }

  /** Terms and agreement in force, for the journal's keyed hashes. */
  private String state() {
    return retention.days()
        + retention.agreement().map(one -> one.reference() + one.agreedOn()).orElse("none");
  }
}
