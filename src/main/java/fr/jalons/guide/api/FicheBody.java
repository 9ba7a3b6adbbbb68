package fr.jalons.guide.api;

import fr.jalons.directory.ServiceKind;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheView;
import fr.jalons.guide.PlainText;
import java.util.List;
import java.util.Locale;

/**
 * A whole fiche as it stands today.
 *
 * @param answer the answer in a few words
 * @param simple the whole in simple French
 * @param overdue whether its review date is past
 * @param sensitive whether a reader may need to leave it quickly
 * @param services kinds of service that can help, as the directory names them
 * @param related other fiches, as theme/slug
 */
public record FicheBody(
    FicheSummary summary,
    Text answer,
    List<Section> sections,
    Text simple,
    List<FactBody> facts,
    boolean overdue,
    boolean sensitive,
    List<String> services,
    List<String> related) {

  /** The same words as safe HTML and as plain text. */
  public record Text(String html, String plain) {
    static Text of(String html) {
      return new Text(html, PlainText.of(html));
    }
  }

  /**
   * A part of the fiche.
   *
   * @param kind steps, papers, when, help, refused or further
   */
  public record Section(String kind, String heading, Text text) {}

  static FicheBody of(Fiche fiche, FicheView view, List<FactBody> facts) {
    return new FicheBody(
        FicheSummary.of(fiche),
        Text.of(view.answer()),
        view.sections().stream()
            .map(
                part ->
                    new Section(
                        part.kind().name().toLowerCase(Locale.ROOT),
                        part.heading(),
                        Text.of(part.html())))
            .toList(),
        Text.of(view.simple()),
        facts,
        view.overdue(),
        view.sensitive(),
        fiche.services().stream().map(ServiceKind::slug).toList(),
        fiche.related());
  }
}
