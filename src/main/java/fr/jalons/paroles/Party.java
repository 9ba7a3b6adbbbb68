package fr.jalons.paroles;

/** In what capacity somebody acts on a parole. */
public enum Party {
  /** Holds the code. */
  AUTHOR,
  /** A professional who makes the text that others may see. */
  FIRST_READER,
  /** A user member, who judges that text and never sees another. */
  SECOND_READER,
  /** Any reader of the commission. */
  READER,
  /** The commission, by a vote with quorum. */
  COMMISSION,
  /** A safeguarding referent on duty. */
  REFERENT,
  /** A reader of an appeal, who took no part before. */
  APPEAL_READER,
  /** A visitor who reports a published text. */
  VISITOR,
  /** The clock: a rule whose term has come. */
  TERM
}
