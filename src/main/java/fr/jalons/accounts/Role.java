package fr.jalons.accounts;

/** What an account may do; an account may have several. Labels are in the bundle. */
public enum Role {
  /** Member of the commission for the users; reads redacted text only. */
  USAGER,
  /** Member of the commission for the professionals; reads first. */
  PRO,
  /** Safeguarding referent; sees alerts. */
  REFERENT,
  /** Answers for a service. */
  REPONDANT,
  /** Writes the guide. */
  EDITEUR,
  /** Reads the figures. */
  OBSERVATEUR,
  /** Runs the installation. */
  ADMIN;

  /**
   * Whether this role may come to read what people wrote, and so signs the undertaking first; an
   * observer may be named to read an appeal.
   */
  public boolean readsParoles() {
    return this != EDITEUR && this != ADMIN;
  }

  /** Key of the role's French name. */
  public String labelKey() {
    return "accounts.role." + name();
  }

  /** Key of the sentence that says what the role is for. */
  public String purposeKey() {
    return "accounts.role." + name() + ".purpose";
  }
}
