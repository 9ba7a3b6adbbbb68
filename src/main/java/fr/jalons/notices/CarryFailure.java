package fr.jalons.notices;

/** A message could not be handed on. */
class CarryFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final Trouble trouble;

  CarryFailure(Trouble trouble, Throwable cause) {
    super(trouble.name(), cause);
    this.trouble = trouble;
  }

  Trouble trouble() {
    return trouble;
  }
}
