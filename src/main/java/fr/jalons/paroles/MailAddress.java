package fr.jalons.paroles;

import java.util.regex.Pattern;

/** Tells a mail address from anything else, without asking the network. */
public final class MailAddress {
  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile("[\\p{L}\\p{N}._%+'-]{1,64}@(?:[\\p{L}\\p{N}-]{1,63}\\.)+\\p{L}{2,63}");

  private MailAddress() {}

  /** Whether this can be one address, and nothing else besides. */
  public static boolean isOne(String text) {
    return text.length() <= LONGEST && FORM.matcher(text).matches();
  }
}
