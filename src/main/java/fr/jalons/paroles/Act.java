package fr.jalons.paroles;

/** What somebody does to a parole; the journal and the lifecycle table name acts by these words. */
public enum Act {
  SEND,
  RAISE_ALERT,
  TRANSMIT,
  DISMISS_ALERT,
  PROPOSE,
  TAKE_BACK,
  ASK_AUTHOR,
  ANSWER,
  LEAVE_UNANSWERED,
  AGREE,
  DISAGREE,
  VOTE,
  MISS_QUORUM,
  SHOW_TEXT,
  SCHEDULE,
  ACCEPT_TEXT,
  AMEND_TEXT,
  STAY_SILENT,
  PUBLISH,
  STOP,
  SETTLE,
  APPEAL,
  ADMIT_APPEAL,
  DISMISS_APPEAL,
  SUSPEND,
  REINSTATE,
  WITHDRAW,
  PURGE
}
