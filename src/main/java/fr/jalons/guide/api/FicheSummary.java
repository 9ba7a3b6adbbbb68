package fr.jalons.guide.api;

import fr.jalons.guide.AgeGroup;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FrenchTypography;
import fr.jalons.guide.Situation;
import fr.jalons.platform.api.Api;
import java.util.List;

/**
 * A fiche in a list.
 *
 * @param ages codes of the ages it speaks to: 16, 17, 18, 18-21, 21+
 * @param situations whom it concerns; empty for everyone
 * @param review first day on which it must have been checked again
 * @param href address of the whole fiche in the web service
 * @param page public address of its page
 */
public record FicheSummary(
    String theme,
    String slug,
    String title,
    List<String> ages,
    List<String> situations,
    String checked,
    String review,
    String href,
    String page) {
  static FicheSummary of(Fiche fiche) {
    return new FicheSummary(
        fiche.id().theme().slug(),
        fiche.id().slug(),
        FrenchTypography.text(fiche.title()),
        fiche.ages().stream().map(AgeGroup::code).toList(),
        fiche.situations().stream().map(Situation::slug).toList(),
        fiche.checked().toString(),
        fiche.review().toString(),
        Api.PATH + "/fiches/" + fiche.id(),
        fiche.path());
  }
}
