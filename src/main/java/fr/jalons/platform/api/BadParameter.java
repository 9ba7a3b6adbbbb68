package fr.jalons.platform.api;

/** A client sent a parameter that means nothing here; answered with a 400 problem. */
public class BadParameter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param parameter its name
   * @param expected what it may be, in English, such as {@code a number from 1}
   */
  public BadParameter(String parameter, String expected) {
    super(expected);
    this.parameter = parameter;
  }

  String parameter() {
    return parameter;
  }
}
