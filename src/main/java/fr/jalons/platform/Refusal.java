package fr.jalons.platform;

/**
 * A person asked for something that a rule refuses. Carries the key of the sentence that tells them
 * why and what to do, so that rules need not know the reader's language.
 */
public class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object[] arguments;

  /**
   * @param messageKey key in a feature's bundle, such as {@code paroles.refusal.too-long}
   * @param arguments values for its placeholders
   */
  public Refusal(String messageKey, Object... arguments) {
    super(messageKey);
    this.arguments = arguments.clone();
  }

  public String messageKey() {
    return getMessage();
  }

  public Object[] arguments() {
    return arguments == null ? new Object[0] : arguments.clone();
  }

  /** Whether the act may be done once the person has shown again who they are. */
  public boolean wantsProof() {
    return false;
  }
}
