package fr.jalons.moderation.web;

import fr.jalons.departement.Departement;
import fr.jalons.moderation.ArchivesAgreement;
import fr.jalons.moderation.Remains;
import fr.jalons.moderation.Retention;
import fr.jalons.moderation.RetentionService;
import fr.jalons.moderation.RetentionTerm;
import fr.jalons.paroles.Code;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.Desk;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How long paroles are kept, the archives' agreement, and the answer to a subject's request. */
@Named
@RequestScoped
public class RetentionPage {
  private static final String PAGE = "/pro/conservation";
  private static final Set<String> DONE = Set.of("agreed", "ended", "kept");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH).withZone(Departement.ZONE);

  @Inject private RetentionService retention;
  @Inject private FormInput input;
  @Inject private ExternalContext external;
  @Inject private Desk desk;

  private List<Retention> terms;
  private Remains remains;
  private boolean asked;

  public void agree() {
    if (sure("moderation.refusal.retention-sure")) {
      desk.carryOut(
          () -> retention.agree(input.text("reference"), day(input.text("day"))),
          PAGE + "?fait=agreed");
    }
  }

  /** What is erased for good is erased by somebody who said so. */
  private boolean sure(String otherwise) {
    boolean said = input.has("sure");
    if (!said) {
      desk.say(new Refusal(otherwise));
    }
    return said;
  }

  /** What an agreement erases at once, and within a month, in a sentence. */
  public String getLoss() {
    long due = getTerms().stream().mapToLong(Retention::due).sum();
    long soon = getTerms().stream().mapToLong(Retention::dueWithinMonth).sum();
    return Messages.text("moderation.retention.loss.says", due, soon - due);
  }

  public void endAgreement() {
    desk.carryOut(retention::endAgreement, PAGE + "?fait=ended");
  }

  public void keep() {
    String days = input.text("days");
    int number = days != null && days.matches("\\d{1,5}") ? Integer.parseInt(days) : 0;
    if (sure("moderation.refusal.term-sure")) {
      desk.carryOut(
          () -> retention.keep(input.choice("term", RetentionTerm.class).orElse(null), number),
          PAGE + "?fait=kept");
    }
  }

  /** Shows in the answer what is left of a parole. */
  public void look() {
    String typed = input.text("item");
    asked = typed != null;
    if (asked) {
      remains = find(typed.replaceAll("\\s", "")).orElse(null);
    }
  }

  private Optional<Remains> find(String typed) {
    if (typed.matches("\\d{1,12}")) {
      return retention.remains(Long.parseLong(typed));
    }
    try {
      return retention.remainsFor(Code.typed(typed));
    } catch (Refusal | IllegalArgumentException noCode) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String typed) {
    try {
      return typed == null ? null : LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  public List<Retention> getTerms() {
    if (terms == null) {
      terms = retention.terms();
    }
    return terms;
  }

  /** Null when the archives have not agreed. */
  public ArchivesAgreement getAgreement() {
    return retention.agreement().orElse(null);
  }

  /** Such as "21 novembre 2026"; empty for null. */
  public String day(Instant time) {
    return time == null ? "" : DAY.format(time);
  }

  public String dayOf(LocalDate day) {
    return DAY.format(day);
  }

  /** An act of the journal in French, or itself when no feature has named it. */
  public String act(String code) {
    String word = Messages.text("journal.act." + code);
    return word.contains("journal.act.") ? code : word;
  }

  public Remains getRemains() {
    return remains;
  }

  /** The number of the parole, without the blanks of a number in French. */
  public String getNumber() {
    return String.valueOf(remains.id());
  }

  /** Whether somebody asked for a parole that is not there. */
  public boolean isNotThere() {
    return asked && remains == null;
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    String done = external.getRequestParameterMap().get("fait");
    return done != null && DONE.contains(done)
        ? Messages.text("moderation.retention.done." + done)
        : null;
  }
}
