package fr.jalons.moderation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares a public text with what was written: does it hide names and places and change nothing
 * else? An adult's standing consent covers that much and no more.
 */
final class Redaction {
  /** Longer than any name or address; what is hidden behind one substitute is no longer. */
  private static final int LONGEST_HIDDEN = 60;

  /**
   * A capital, a number or an address on each word, small words of names and places between them.
   * Strict on purpose: in doubt the author sees the text first.
   */
  private static final Pattern NAME_OR_PLACE = Pattern.compile(nameOrPlace());

  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\[\\]\\n]{1,40}]");

  private Redaction() {}

  private static String nameOrPlace() {
    String small =
        "de|du|des|la|le|les|à|en|et|sur|sous|bis|ter|rue|avenue|boulevard|place|impasse|chemin"
            + "|allée|route|quai|école|collège|lycée|foyer|maison|service|internat";
    String word =
        "(?:(?:[dlDL]['’])?(?:\\p{Lu}[\\p{L}'’.-]*|[\\d+][\\d.+-]*|[\\w.+-]+@[\\w.-]+|(?:"
            + small
            + ")(?!\\p{L})))";
    return "(?=.*[\\p{Lu}\\d@])" + word + "(?: " + word + ")*";
  }

  /** Whether {@code shown} is {@code original} but for names and places in brackets. */
  static boolean hidesOnlyNames(String original, String shown) {
    if (original.equals(shown)) {
      return true;
    }
    List<String> kept = keptPieces(shown);
    BitSet ends = new BitSet();
    if (kept.isEmpty() || !original.startsWith(kept.get(0))) {
      return false;
    }
    ends.set(kept.get(0).length());
    for (String piece : kept.subList(1, kept.size())) {
      ends = endsAfterGap(original, ends, piece);
    }
    return ends.get(original.length());
  }

  /** The pieces between substitutes, in order; none when a bracket hides more than a name. */
  private static List<String> keptPieces(String shown) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    Matcher bracket = BRACKETED.matcher(shown);
    int from = 0;
    while (bracket.find()) {
      piece.append(shown, from, bracket.start());
      if (Substitute.hidesNameOrPlace(bracket.group())) {
        pieces.add(piece.toString());
        piece.setLength(0);
      } else {
        piece.append(bracket.group());
      }
      from = bracket.end();
    }
    pieces.add(piece.append(shown.substring(from)).toString());
    return pieces;
  }

  /** Where {@code piece} can end in {@code original} when something was hidden before it. */
  private static BitSet endsAfterGap(String original, BitSet starts, String piece) {
    BitSet ends = new BitSet();
    for (int start = starts.nextSetBit(0); start >= 0; start = starts.nextSetBit(start + 1)) {
      for (int hidden = 1; hidden <= LONGEST_HIDDEN; hidden++) {
        if (original.startsWith(piece, start + hidden)
            && NAME_OR_PLACE.matcher(original.substring(start, start + hidden)).matches()) {
          ends.set(start + hidden + piece.length());
        }
      }
    }
    return ends;
  }
}
