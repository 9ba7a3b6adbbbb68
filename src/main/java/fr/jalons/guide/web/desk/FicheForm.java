package fr.jalons.guide.web.desk;

import fr.jalons.guide.FicheSource;
import fr.jalons.guide.SectionKind;
import fr.jalons.platform.CleanText;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The fields of an editor's form. */
public class FicheForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title;
  private String answer;
  private List<String> ages;
  private List<String> situations;
  private List<String> services;
  private boolean sensitive;
  private boolean refusable;
  private String facts;
  private String related;
  private String checked;
  private String review;
  private String translatedFrom;
  private boolean proofread;
  private final Map<String, String> sections = new HashMap<>();

  static FicheForm of(FicheSource source) {
    FicheForm form = new FicheForm();
    form.title = source.title();
    form.answer = source.answer();
    form.ages = new ArrayList<>(source.ages());
    form.situations = new ArrayList<>(source.situations());
    form.services = new ArrayList<>(source.services());
    form.sensitive = source.sensitive();
    form.refusable = source.refusable();
    form.facts = String.join(", ", source.facts());
    form.related = String.join(", ", source.related());
    form.checked = Objects.toString(source.checked(), "");
    form.review = Objects.toString(source.review(), "");
    form.translatedFrom = Objects.toString(source.translatedFrom(), "");
    form.proofread = source.proofread();
    source.sections().forEach((kind, text) -> form.sections.put(kind.name(), text));
    return form;
  }

  FicheSource toSource() {
    Map<SectionKind, String> parts = new EnumMap<>(SectionKind.class);
    for (SectionKind kind : SectionKind.values()) {
      String text = CleanText.of(sections.get(kind.name()));
      if (!text.isEmpty()) {
        parts.put(kind, text);
      }
    }
    return new FicheSource(
        line(title),
        line(answer),
        ages,
        situations,
        sensitive,
        refusable,
        services,
        list(facts),
        list(related),
        day(checked),
        day(review),
        day(translatedFrom),
        null,
        proofread,
        parts);
  }

  private static String line(String text) {
    return CleanText.of(text).replaceAll("\\s*\\n\\s*", " ");
  }

  private static List<String> list(String text) {
    return Arrays.stream(CleanText.of(text).split("[,;\\s]+"))
        .filter(item -> !item.isEmpty())
        .distinct()
        .toList();
  }

  private static LocalDate day(String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getAnswer() {
    return answer;
  }

  public void setAnswer(String answer) {
    this.answer = answer;
  }

  public List<String> getAges() {
    return ages;
  }

  public void setAges(List<String> ages) {
    this.ages = new ArrayList<>(ages);
  }

  public List<String> getSituations() {
    return situations;
  }

  public void setSituations(List<String> situations) {
    this.situations = new ArrayList<>(situations);
  }

  public List<String> getServices() {
    return services;
  }

  public void setServices(List<String> services) {
    this.services = new ArrayList<>(services);
  }

  public boolean isSensitive() {
    return sensitive;
  }

  public void setSensitive(boolean sensitive) {
    this.sensitive = sensitive;
  }

  public boolean isRefusable() {
    return refusable;
  }

  public void setRefusable(boolean refusable) {
    this.refusable = refusable;
  }

  public String getFacts() {
    return facts;
  }

  public void setFacts(String facts) {
    this.facts = facts;
  }

  public String getRelated() {
    return related;
  }

  public void setRelated(String related) {
    this.related = related;
  }

  public String getChecked() {
    return checked;
  }

  public void setChecked(String checked) {
    this.checked = checked;
  }

  public String getReview() {
    return review;
  }

  public void setReview(String review) {
    this.review = review;
  }

  public String getTranslatedFrom() {
    return translatedFrom;
  }

  public void setTranslatedFrom(String translatedFrom) {
    this.translatedFrom = translatedFrom;
  }

  public boolean isProofread() {
    return proofread;
  }

  public void setProofread(boolean proofread) {
    this.proofread = proofread;
  }

  /** Markdown of each part, by the name of its kind. */
  public Map<String, String> getSections() {
    return sections;
  }
}
