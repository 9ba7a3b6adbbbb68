package fr.jalons.notices;

/**
 * A message ready to leave.
 *
 * @param id the same at every try, so that a mail server that got it twice can tell
 * @param subject null for a short message
 */
record Letter(Channel channel, String id, String to, String subject, String body) {
  /** Never the address. */
  @Override
  public String toString() {
    return "Letter[" + id + "]";
  }
}
