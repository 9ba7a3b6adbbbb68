package fr.jalons.moderation;

import fr.jalons.privacy.Mark;
import fr.jalons.privacy.MarkType;
import java.util.List;
import java.util.regex.Pattern;

/** Sees whether somebody is named beside their profession: "l'éducatrice Sabrina", "juge Morel". */
final class NamedProfessional {
  /** How many characters before a name are looked at. */
  private static final int BEFORE = 40;

  private static final Pattern PROFESSION =
      Pattern.compile(
          "(?iu)\\b([ée]duc(ateur|atrice)?s?|juge|r[ée]f[ée]rent[e]?|directeur|directrice|chef(fe)?"
              + "|assistante? social[e]?|assistante? familial[e]?|psychologue|psychiatre|m[ée]decin"
              + "|docteur|dr|infirmi[eè]re?|avocate?|ma[iî]tre|professeure?|prof|institut(eur|rice)"
              + "|tuteur|tutrice|travailleu(r|se) social[e]?|tisf|puericultrice|pu[ée]ricultrice"
              + "|sage-femme|surveillante?|m[ée]diat(eur|rice)|inspect(eur|rice)|polici(er|[eè]re)"
              + "|gendarme|famille d['’]accueil|veilleur|ma[iî]tresse)\\b[^.!?\\n]*$");

  private NamedProfessional() {}

  /**
   * @param marks what the machine takes for personal data in this text
   */
  static boolean isIn(String text, List<Mark> marks) {
    return marks.stream()
        .filter(mark -> mark.type() == MarkType.NAME || mark.type() == MarkType.FIRST_NAME)
        .map(mark -> text.substring(Math.max(0, mark.start() - BEFORE), mark.start()))
        .anyMatch(before -> PROFESSION.matcher(before).find());
  }
}
