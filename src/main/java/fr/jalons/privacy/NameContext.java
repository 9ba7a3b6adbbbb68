package fr.jalons.privacy;

import java.util.Set;

/** Words that stand beside names, as name-context.yaml lists them. */
record NameContext(
    Set<String> titles,
    Set<String> afterTitlesNoName,
    Set<String> calls,
    Set<String> surnameCalls,
    Set<String> fillerWords,
    Set<String> kin,
    Set<String> before,
    Set<String> determiners,
    Set<String> particles,
    Set<String> noNames) {

  private static final Set<String> SHORT_TITLES =
      Set.of("m", "mr", "mme", "mm", "mlle", "dr", "me", "melle", "mrs");
  private static final Set<String> WEAK =
      Set.of(
          "petit",
          "petite",
          "enfant",
          "enfants",
          "monsieur",
          "bebe",
          "juge",
          "medecin",
          "dame",
          "femme",
          "mere",
          "pere");

  private static final Set<String> FOREIGN =
      Set.of("da", "dos", "das", "del", "della", "van", "von", "ait", "ould", "bint");
  private static final Set<String> DOUBTFUL =
      Set.of("el", "al", "di", "do", "ben", "bel", "der", "den", "st");

  static NameContext of(NameWords words) {
    return new NameContext(
        words.context("titles"),
        words.context("after-titles-no-name"),
        words.context("calls"),
        words.context("surname-calls"),
        words.context("fillers"),
        words.context("kin"),
        words.context("before"),
        words.context("determiners"),
        words.context("particles"),
        words.context("no-names"));
  }

  /** "M." and "Me" are titles only as they are written; "m" and "me" are not. */
  boolean title(Token token) {
    boolean capitalOnly = token.is("m") || token.is("me");
    return token.word() && titles.contains(token.folded()) && (!capitalOnly || token.capital());
  }

  boolean shortTitle(Token token) {
    return SHORT_TITLES.contains(token.folded());
  }

  boolean afterTitles(String folded) {
    return afterTitlesNoName.contains(folded);
  }

  boolean fillers(Token token) {
    return token.word() && fillerWords.contains(token.folded());
  }

  /** A small word that is never a name, whatever stands before it. */
  boolean plain(String folded) {
    return determiners.contains(folded)
        || before.contains(folded)
        || afterTitlesNoName.contains(folded)
        || noNames.contains(folded);
  }

  boolean weak(String kinWord) {
    return WEAK.contains(kinWord);
  }

  boolean reflexive(String folded) {
    return Set.of("m", "s", "t", "me", "se", "te", "l", "nous").contains(folded);
  }

  boolean locates(String folded) {
    return Set.of("a", "à", "de", "d", "sur", "en", "pres", "vers", "du", "par").contains(folded);
  }

  /** A particle that is no French word. */
  boolean foreignParticle(String folded) {
    return FOREIGN.contains(folded);
  }

  /** A particle that is a French word, or a slip for one, unless a name follows. */
  boolean doubtfulParticle(String folded) {
    return DOUBTFUL.contains(folded);
  }

  /** What follows a person who does something. */
  boolean personal(String folded) {
    return Set.of(
            "il", "elle", "el", "qui", "a", "est", "dit", "m", "ma", "va", "veut", "fait", "disait",
            "etait", "avait")
        .contains(folded);
  }

  /** What may follow a signature: "14 ans", a full stop, a class. */
  boolean agesOrSigns(Token token) {
    return token.shape() == Token.Shape.SIGN
        || token.shape() == Token.Shape.NUMBER
        || Set.of("ans", "an", "maman", "papa", "mere", "pere").contains(token.folded());
  }
}
