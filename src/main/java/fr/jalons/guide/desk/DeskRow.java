package fr.jalons.guide.desk;

import fr.jalons.guide.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A fiche in the desk's list.
 *
 * @param slug last part of its address
 * @param live whether readers see it
 * @param checked the day it was checked; null for a fiche nobody reads yet
 * @param age days since then
 * @param owner name of who looks after it; null for nobody
 * @param languages its translations
 */
public record DeskRow(
    Theme theme,
    String slug,
    String title,
    boolean live,
    Set<FicheState> states,
    LocalDate checked,
    long age,
    LocalDate review,
    String owner,
    long useful,
    long notUseful,
    List<TranslationState> languages) {

  /** Address of its page on the desk. */
  public String path() {
    return "/pro/guide/fr/" + theme.slug() + "/" + slug;
  }
}
