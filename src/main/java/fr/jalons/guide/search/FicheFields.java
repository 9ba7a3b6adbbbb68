package fr.jalons.guide.search;

/** Names of the fields of the index. */
final class FicheFields {
  /** {@code <theme>/<slug>}, stored. */
  static final String PATH = "path";

  static final String THEME = "theme";
  static final String AGE = "age";

  /** Stems of the question. */
  static final String TITLE = "title";

  /** Stems of words that lead to the fiche: its theme, and terms whose meaning it tells. */
  static final String KEYWORDS = "keywords";

  /** Stems of the answer. */
  static final String ANSWER = "answer";

  /** Stems of the rest; stored, for extracts. */
  static final String BODY = "body";

  /** Stems of what stands around: facts it rests on, journeys it is a step of. */
  static final String AROUND = "around";

  /** Words of the question and the keywords as they are spelt, for typos. */
  static final String SPELT_TITLE = "speltTitle";

  /** Words of everything as they are spelt, for typos. */
  static final String SPELT = "spelt";

  /** Sounds of the question and the keywords, for words written as they are heard. */
  static final String SOUND_TITLE = "soundTitle";

  /** Sounds of everything. */
  static final String SOUND = "sound";

  private FicheFields() {}
}
