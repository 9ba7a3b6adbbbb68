package fr.jalons.paroles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a parole is about; the codes are those of the Département's pack, null when not said. */
@Embeddable
public class Subject {
  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private ParoleKind kind;

  @Column(name = "theme")
  private String theme;

  @Column(name = "territory")
  private String territory;

  @Column(name = "service")
  private String service;

  /** For Jakarta Persistence. */
  protected Subject() {}

  public Subject(ParoleKind kind, String theme, String territory, String service) {
    this.kind = kind;
    this.theme = theme;
    this.territory = territory;
    this.service = service;
  }

  public ParoleKind kind() {
    return kind;
  }

  public String theme() {
    return theme;
  }

  public String territory() {
    return territory;
  }

  public String service() {
    return service;
  }
}
