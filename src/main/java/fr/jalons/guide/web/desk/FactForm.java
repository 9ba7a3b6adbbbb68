package fr.jalons.guide.web.desk;

import fr.jalons.guide.Confidence;
import fr.jalons.guide.Fact;
import fr.jalons.guide.Source;
import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/** The fields of a fact. */
public class FactForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String statement;
  private String value;
  private String validFrom;
  private String checkBy;
  private Confidence confidence;
  private String reference;
  private String sourceTitle;
  private String sourceUrl;
  private FactForm next;

  static FactForm of(Fact fact) {
    FactForm form = new FactForm();
    form.statement = fact.statement();
    form.value = fact.value();
    form.validFrom = Objects.toString(fact.validFrom(), "");
    form.checkBy = fact.checkBy().toString();
    form.confidence = fact.confidence();
    form.reference = fact.reference();
    form.sourceTitle = fact.source().title();
    form.sourceUrl = fact.source().url();
    form.next = fact.next() == null ? new FactForm() : of(fact.next());
    return form;
  }

  /**
   * @throws Refusal when what a fact cannot be without is missing
   */
  Fact toFact(String id) {
    String url = text(sourceUrl);
    LocalDate by = day(checkBy);
    if (text(statement) == null || text(sourceTitle) == null || by == null) {
      throw new Refusal("guide.desk.refusal.fact-parts");
    }
    if (url != null && !url.matches("https?://\\S+")) {
      throw new Refusal("guide.desk.refusal.fact-url");
    }
    Fact fact =
        new Fact(
            id,
            text(statement),
            text(value),
            day(validFrom),
            by,
            confidence,
            text(reference),
            new Source(text(sourceTitle), url));
    return next == null || day(next.validFrom) == null ? fact : fact.followedBy(next.after(fact));
  }

  /** What takes the fact's place; what is left empty stays as it was. */
  private Fact after(Fact fact) {
    LocalDate from = day(validFrom);
    LocalDate by = day(checkBy);
    boolean later = fact.validFrom() == null || from.isAfter(fact.validFrom());
    if (!later || by == null || !by.isAfter(from)) {
      throw new Refusal("guide.desk.refusal.fact-next");
    }
    return new Fact(
        fact.id(),
        text(statement) == null ? fact.statement() : text(statement),
        text(value),
        from,
        by,
        confidence == null ? fact.confidence() : confidence,
        text(reference) == null ? fact.reference() : text(reference),
        text(sourceTitle) == null ? fact.source() : new Source(text(sourceTitle), text(sourceUrl)));
  }

  /** What holds in its place from a later day; its first day is empty when nothing does. */
  public FactForm getNext() {
    return next;
  }

  private static String text(String typed) {
    String text = CleanText.of(typed).replaceAll("\\s*\\n\\s*", " ");
    return text.isEmpty() ? null : text;
  }

  private static LocalDate day(String typed) {
    try {
      return typed == null || typed.isBlank() ? null : LocalDate.parse(typed);
    } catch (DateTimeException e) {
      throw new Refusal("guide.desk.refusal.fact-parts");
    }
  }

  public String getStatement() {
    return statement;
  }

  public void setStatement(String statement) {
    this.statement = statement;
  }

  public String getValue() {
    return value;
  }

  public void setValue(String value) {
    this.value = value;
  }

  public String getValidFrom() {
    return validFrom;
  }

  public void setValidFrom(String validFrom) {
    this.validFrom = validFrom;
  }

  public String getCheckBy() {
    return checkBy;
  }

  public void setCheckBy(String checkBy) {
    this.checkBy = checkBy;
  }

  public Confidence getConfidence() {
    return confidence;
  }

  public void setConfidence(Confidence confidence) {
    this.confidence = confidence;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getSourceTitle() {
    return sourceTitle;
  }

  public void setSourceTitle(String sourceTitle) {
    this.sourceTitle = sourceTitle;
  }

  public String getSourceUrl() {
    return sourceUrl;
  }

  public void setSourceUrl(String sourceUrl) {
    this.sourceUrl = sourceUrl;
  }
}
