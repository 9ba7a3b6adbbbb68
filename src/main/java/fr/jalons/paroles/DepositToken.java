package fr.jalons.paroles;

/**
 * What makes one filling of the form one sending.
 *
 * @param text the token as it travels in the form: 22 characters of randomness and a mark of its
 *     hour, signed
 */
public record DepositToken(String text) {
  /** Never the token, from which the code is derived. */
  @Override
  public String toString() {
    return "DepositToken[****]";
  }
}
