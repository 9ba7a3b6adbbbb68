package fr.jalons.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Marks names of persons: what lists know as a first name, and what the words around say is a name.
 * A name seen once is marked wherever it stands. Works on one text and is thrown away.
 */
final class NameMarks {

  private final NameWords words;
  private final NameContext context;
  private final List<Token> tokens;
  private final MarkType[] found;

  private NameMarks(NameWords words, NameContext context, String text) {
    this.words = words;
    this.context = context;
    tokens = Token.of(text);
    found = new MarkType[tokens.size()];
  }

  static List<Mark> in(String text, NameWords words, NameContext context) {
    NameMarks names = new NameMarks(words, context, text);
    for (int i = 0; i < names.tokens.size(); i++) {
      names.byList(i);
      names.byCall(i);
      names.byKin(i);
      names.byTitle(i);
    }
    names.bySignature();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < names.tokens.size(); i++) {
        names.byNeighbour(i);
        names.byCapital(i);
      }
    }
    names.everywhereOnceSeen();
    return names.marks();
  }

  private Token at(int i) {
    return i < 0 || i >= tokens.size() ? Token.NONE : tokens.get(i);
  }

  private boolean taken(int i) {
    return i >= 0 && i < found.length && found[i] != null;
  }

  private void take(int i, MarkType type) {
    if (i >= 0 && i < found.length && found[i] == null && at(i).word()) {
      found[i] = type;
    }
  }

  private boolean strange(int i) {
    return at(i).word() && words.unknown(at(i).folded());
  }

  /** A capital that says something, in a word that is no abbreviation. */
  private boolean capitalInside(int i) {
    return at(i).shape() == Token.Shape.CAPITAL && !at(i).opens() && at(i).folded().length() > 1;
  }

  private boolean elidedBefore(int i) {
    return context.determiners().contains(at(i - 1).folded());
  }

  private void byList(int i) {
    Token token = at(i);
    if (!token.word() || context.noNames().contains(token.folded())) {
      return;
    }
    boolean saint = Set.of("saint", "sainte", "st", "ste").contains(at(i - 1).folded());
    if (words.firstName(token.folded()) && !saint) {
      boolean place = words.place(token.folded()) && context.locates(at(i - 1).folded());
      if (!place) {
        take(i, MarkType.FIRST_NAME);
      }
    } else if (words.ambiguousFirstName(token.folded()) && !saint && !elidedBefore(i)) {
      boolean subject =
          at(i - 1).shape() == Token.Shape.SIGN && context.personal(at(i + 1).folded());
      if ((subject || capitalInside(i)) && !words.place(token.folded())) {
        take(i, MarkType.FIRST_NAME);
      }
    }
  }

  /** "je m'appelle …", "prénom : …", "mon nom c'est …", "famille …", "chez les …". */
  private void byCall(int i) {
    String word = at(i).folded();
    boolean first = context.calls().contains(word);
    boolean family = context.surnameCalls().contains(word);
    if (word.startsWith("appel") || word.startsWith("apel")) {
      first = context.reflexive(at(i - 1).folded()) || context.reflexive(at(i - 2).folded());
    }
    boolean born = Set.of("nee", "epouse", "veuve", "divorcee").contains(word);
    if (born && (capitalInside(i + 1) || strange(i + 1)) && !words.place(at(i + 1).folded())) {
      take(i + 1, MarkType.NAME);
    }
    boolean singular =
        at(i + 1).word() && !at(i + 1).folded().endsWith("s") && !at(i + 1).folded().endsWith("x");
    if (word.equals("les") && at(i - 1).is("chez") && singular) {
      take(i + 1, MarkType.NAME);
    } else if (word.equals("les") && (at(i - 1).is("chez") || capitalInside(i + 1))) {
      Token next = at(i + 1);
      if (strange(i + 1) || words.familyWord(next.folded()) && !capitalInside(i + 2)) {
        take(i + 1, MarkType.NAME);
      }
    }
    if (!first && !family) {
      return;
    }
    int next = i + 1;
    while (next < i + 6 && (at(next).shape() == Token.Shape.SIGN || context.fillers(at(next)))) {
      if (".!?".contains(at(next).folded())) {
        return;
      }
      next++;
    }
    String named = at(next).folded();
    if (!at(next).word() || context.plain(named)) {
      return;
    }
    boolean capital = capitalInside(next) || at(next).shape() == Token.Shape.UPPER;
    boolean nameLike =
        strange(next) || words.anyFirstName(named) || words.familyWord(named) && family;
    if (nameLike
            && !(family && word.equals("famille") && !capital && words.ambiguousFirstName(named))
        || capital && !words.place(named)) {
      take(next, first && !family ? MarkType.FIRST_NAME : MarkType.NAME);
    }
  }

  /** "mon fils …", "tata …", "l'éduc …", "avec …": a word in no list is a name here. */
  private void byKin(int i) {
    String before = at(i - 1).folded();
    if (before.equals(",") || before.equals(":") || before.equals("(")) {
      before = at(i - 2).folded();
    } else if (Set.of("c", "cest", "est", "est-ce", "ce").contains(before)) {
      before = at(i - 2).is("c") ? at(i - 3).folded() : at(i - 2).folded();
    }
    boolean kin = context.kin().contains(before) || context.kin().contains(singular(before));
    if (!at(i).word() || context.plain(at(i).folded())) {
      return;
    }
    if (kin && before.equals(at(i - 1).folded())) {
      if (strange(i) || words.ambiguousFirstName(at(i).folded()) && !context.weak(before)) {
        take(i, MarkType.FIRST_NAME);
      }
    } else if (kin
        && (strange(i) && at(i).folded().length() > 3 && !at(i - 1).is(",")
            || words.ambiguousFirstName(at(i).folded()) && !elidedBefore(i))) {
      take(i, MarkType.FIRST_NAME);
    } else if (context.before().contains(before) && !elidedBefore(i)) {
      boolean lone = Set.of("avec", "chez", "moi").contains(before) || at(i - 2).is("moi");
      boolean acts = context.personal(at(i + 1).folded());
      boolean long4 = at(i).folded().length() > 3;
      if (strange(i) && (lone || long4)
          || words.ambiguousFirstName(at(i).folded()) && (lone || acts)) {
        take(i, MarkType.FIRST_NAME);
      }
    }
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private void byTitle(int i) {
    if (!context.title(at(i))) {
      return;
    }
    int next = at(i + 1).is(".") ? i + 2 : i + 1;
    if (particle(next)) {
      take(next, MarkType.NAME);
      next++;
      take(next, MarkType.NAME);
    } else {
      String named = at(next).folded();
      boolean says =
          at(next).capital()
              || strange(next)
              || words.familyWord(named)
              || words.anyFirstName(named)
              || context.shortTitle(at(i));
      if (!at(next).word()
          || context.afterTitles(named)
          || !says
          || words.place(named) && !at(next).capital()) {
        return;
      }
      if (found[next] == MarkType.FIRST_NAME && taken(next + 1)) {
        return;
      }
      take(next, MarkType.NAME);
    }
    if (capitalInside(next + 1)
        || at(next + 1).shape() == Token.Shape.UPPER && !context.plain(at(next + 1).folded())) {
      take(next + 1, MarkType.NAME);
    }
  }

  /** "da Silva", "Le Sage", "ben ali": whether a particle here begins a family name. */
  private boolean particle(int i) {
    String particle = at(i).folded();
    Token next = at(i + 1);
    if (!at(i).word()
        || !context.particles().contains(particle)
        || !next.word()
        || context.plain(next.folded())) {
      return false;
    }
    boolean name =
        strange(i + 1) || words.familyWord(next.folded()) || words.firstName(next.folded());
    return context.foreignParticle(particle)
        || context.doubtfulParticle(particle) && (name || next.capital())
        || next.capital()
            && (at(i).capital() || particle.equals("de") && name && !words.place(next.folded()));
  }

  /** A text or a line that ends with a lone word: "… Merci. Rose", "rose, 14 ans". */
  private void bySignature() {
    for (int i = tokens.size() - 1; i >= 0 && i > tokens.size() - 8; i--) {
      Token token = at(i);
      boolean after = true;
      for (int j = i + 1; j < tokens.size(); j++) {
        after &= context.agesOrSigns(at(j));
      }
      boolean alone =
          at(i - 1).shape() == Token.Shape.SIGN || at(i - 1).shape() == Token.Shape.NUMBER;
      if (after && alone && token.word() && !context.plain(token.folded())) {
        if (words.ambiguousFirstName(token.folded())
            || strange(i)
            || token.shape() == Token.Shape.CAPITAL
                && !words.place(token.folded())
                && tokens.size() - i < 3
                && words.familyWord(token.folded())) {
          take(i, MarkType.FIRST_NAME);
        }
      }
    }
  }

  /** A family name beside a first name; names in a row. */
  private void byNeighbour(int i) {
    if (found[i] != MarkType.FIRST_NAME && found[i] != MarkType.NAME) {
      return;
    }
    int next = i + 1;
    if (particle(next)) {
      take(next, MarkType.NAME);
      take(next + 1, MarkType.NAME);
    } else if (found[i] == MarkType.FIRST_NAME
        && at(next).word()
        && !taken(next)
        && !context.plain(at(next).folded())
        && !context.kin().contains(at(next).folded())) {
      boolean family =
          capitalInside(next) && !words.place(at(next).folded())
              || at(next).shape() == Token.Shape.UPPER
                  && at(next).folded().length() > 2
                  && !words.place(at(next).folded())
              || strange(next)
              || words.familyWord(at(next).folded())
              || closes(next + 1)
                  && at(next).folded().length() > 3
                  && words.rare(at(next).folded());
      if (family) {
        take(next, MarkType.NAME);
      }
    } else if (found[i] == MarkType.NAME && capitalInside(next) && strange(next)) {
      take(next, MarkType.NAME);
    }
    if (found[i] == MarkType.FIRST_NAME
        && strange(i - 1)
        && !at(i - 1).opens()
        && (at(i - 1).capital()
            || at(i - 1).folded().length() > 4
                && (at(i - 2).is("pour") || taken(i - 2) || context.title(at(i - 2))))) {
      take(i - 1, MarkType.NAME);
    }
    if (found[i] == MarkType.FIRST_NAME) {
      row(i, 1);
      row(i, -1);
    }
  }

  /** Nothing follows in this sentence, or what follows a name in a letter. */
  private boolean closes(int i) {
    Token token = at(i);
    return token.shape() == Token.Shape.NOTHING
        || token.shape() == Token.Shape.NUMBER
        || ".,;)(:".contains(token.folded())
        || Set.of("tel", "ne", "nee", "mail", "age", "agee").contains(token.folded());
  }

  /** "tom, ilyes et rose": beside a first name behind a comma or "et". */
  private void row(int i, int step) {
    Token link = at(i + step);
    int next = i + 2 * step;
    boolean linked = Set.of("et", ",", "&", "/", "+", "ou", "é").contains(link.folded());
    Token token = at(next);
    if (!linked
        || !token.word()
        || context.plain(token.folded())
        || context.kin().contains(token.folded())) {
      return;
    }
    boolean strong = !link.is(",");
    Token beyond = at(next + step);
    boolean closed = !beyond.word() || Set.of("et", "ou").contains(beyond.folded());
    if (words.ambiguousFirstName(token.folded()) && (strong || closed)
        || strange(next) && (strong || closed)) {
      take(next, MarkType.FIRST_NAME);
    }
  }

  /** A capital in the middle of a sentence on a word that is neither French nor a place. */
  private void byCapital(int i) {
    Token token = at(i);
    boolean family =
        Set.of("le", "la", "de", "du", "da").contains(token.folded())
            && capitalInside(i)
            && particle(i);
    if (family && capitalInside(i + 1) && !words.place(at(i + 1).folded())) {
      take(i, MarkType.NAME);
      take(i + 1, MarkType.NAME);
    }
    boolean opening =
        at(i).opens() && words.ambiguousFirstName(token.folded()) && capitalInside(i + 1);
    boolean unexpected =
        capitalInside(i)
            && !words.place(token.folded())
            && !context.plain(token.folded())
            && !context.title(token)
            && !at(i - 1).is("«");
    if (token.shape() != Token.Shape.CAPITAL
        || taken(i)
        || !strange(i) && !opening && !unexpected) {
      return;
    }
    boolean place =
        at(i - 1).shape() != Token.Shape.SIGN
            && context.locates(at(i - 1).folded())
            && !taken(i - 1)
            && Set.of("a", "à", "en").contains(at(i - 1).folded());
    if (!place) {
      take(i, taken(i - 1) ? MarkType.NAME : MarkType.FIRST_NAME);
    }
  }

  private void everywhereOnceSeen() {
    for (int i = 0; i < found.length; i++) {
      if (found[i] == null) {
        continue;
      }
      String name = at(i).folded();
      boolean sure = words.firstName(name) || words.unknown(name);
      for (int j = 0; name.length() > 2 && j < found.length; j++) {
        boolean same = at(j).folded().equals(name);
        if (same
            && (sure || capitalInside(j) && !elidedBefore(j))
            && !context.particles().contains(name)) {
          take(j, found[i]);
        }
      }
    }
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      if (found[i] != null) {
        int start = withElision(i);
        while (taken(i + 1)
            && found[i + 1] == MarkType.NAME
            && (found[i] == MarkType.NAME || context.particles().contains(at(i + 1).folded()))) {
          i++;
        }
        marks.add(new Mark(start, at(i).end(), found[i]));
      }
    }
    return marks;
  }

  /** "N'Diaye", "O'Connor", "D'Angelo": the letter before belongs to the name. */
  private int withElision(int i) {
    Token before = at(i - 1);
    boolean touches =
        before.word() && before.end() == at(i).start() && before.folded().length() == 1;
    boolean letter = before.capital() && !before.opens() || "nmok".contains(before.folded());
    return touches && letter && strange(i) ? before.start() : at(i).start();
  }
}
