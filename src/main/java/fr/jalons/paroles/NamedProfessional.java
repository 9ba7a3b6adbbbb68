package fr.jalons.paroles;

import java.util.regex.Pattern;

/**
 * Whether a text seems to name somebody in their work: a title or a trade, then a name. It
 * proposes; people decide. It looks at form alone, so that the device can do the same.
 */
public final class NamedProfessional {
  private static final String TITLE =
      "m(?:me|lle|r)?\\.?|madame|monsieur|mademoiselle|docteur|dr\\.?|ma[iî]tre";
  private static final String TRADE =
      "[ée]duc(?:at(?:eur|rice))?|juge|direct(?:eur|rice)|psy(?:chologue)?|r[ée]f[ée]rente?|assistante?(?:"
          + " sociale?| familiale?)?|chef(?:fe)?(?: de service)?|infirmi(?:er|[eè]re)"
          + "|avocate?|prof(?:esseure?)?";
  private static final String BEGINS_A_SENTENCE =
      "(?!(?:La|Le|Les|De|Du|Des|Et|Il|Elle|On|Je|Qui|Que)(?!\\p{L}))";
  private static final Pattern TITLE_AND_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?i:%s|%s)\\s+%s\\p{Lu}[\\p{L}'’-]+"
              .formatted(TITLE, TRADE, BEGINS_A_SENTENCE));

  private NamedProfessional() {}

  /**
   * @param text null when nothing is written yet
   */
  public static boolean seemsIn(String text) {
    return text != null && TITLE_AND_NAME.matcher(text).find();
  }
}
