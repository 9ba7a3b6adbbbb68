package fr.jalons.guide;

import java.util.List;

/**
 * A fiche as it stands on a page on one day.
 *
 * @param description its answer as plain text
 * @param answer its answer as HTML
 * @param sections its parts, without the simple-French one
 * @param simple the whole in simple French, as HTML
 * @param sources where its sure facts were read
 * @param toConfirm sources of facts that the reader should have confirmed
 * @param checked the day it was checked, in words
 * @param review the day before which it must be checked again, in words
 * @param overdue whether that day is past
 */
public record FicheView(
    String path,
    String title,
    String description,
    String answer,
    List<Section> sections,
    String simple,
    List<SourceLine> sources,
    List<SourceLine> toConfirm,
    String checked,
    String review,
    boolean overdue,
    boolean sensitive) {

  /** One part of the fiche as HTML, with its heading. */
  public record Section(SectionKind kind, String heading, String html) {
    /** Who can help: stands as a note beside the steps. */
    public boolean note() {
      return kind == SectionKind.HELP;
    }

    /** What to do when refused: stands out. */
    public boolean refused() {
      return kind == SectionKind.REFUSED;
    }

    public boolean plain() {
      return !note() && !refused();
    }
  }

  /**
   * A source as the page lists it.
   *
   * @param url its address, or null
   * @param reference the law, or null
   */
  public record SourceLine(String title, String url, String reference) {}
}
