package fr.jalons.moderation;

/**
 * Whether the parents were told beforehand, as article L. 226-2-1 of the Code de l'action sociale
 * et des familles wants it unless that harms the child.
 */
public enum Parents {
  TOLD,
  /** For a reason that is written down. */
  NOT_TOLD,
  /** Nobody knows who they are. */
  UNKNOWN,
  /** The person in danger is of age. */
  NOT_CONCERNED;

  public String labelKey() {
    return "moderation.parents." + name();
  }
}
