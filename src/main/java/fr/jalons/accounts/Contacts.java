package fr.jalons.accounts;

import fr.jalons.platform.CleanText;
import fr.jalons.platform.Refusal;
import java.util.regex.Pattern;

/** How somebody is reached, as they typed it. */
final class Contacts {
  private static final int LONGEST_MAIL = 254;
  private static final Pattern MAIL =
      Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d{10,15}");

  private Contacts() {}

  /** The address, or null when none was typed. */
  static String mail(String typed) {
    String mail = CleanText.of(typed);
    if (mail.length() > LONGEST_MAIL || !mail.isBlank() && !MAIL.matcher(mail).matches()) {
      throw new Refusal("accounts.refusal.mail");
    }
    return mail.isBlank() ? null : mail;
  }

  /** The number without blanks and dots, or null when none was typed. */
  static String telephone(String typed) {
    String number = CleanText.of(typed).replaceAll("[\\s.\u00a0\u202f-]", "");
    if (!number.isEmpty() && !TELEPHONE.matcher(number).matches()) {
      throw new Refusal("accounts.refusal.telephone");
    }
    return number.isEmpty() ? null : number;
  }
}
