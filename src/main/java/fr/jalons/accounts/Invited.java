package fr.jalons.accounts;

import java.time.Instant;

/**
 * Fired inside the transaction that invites somebody with a mail address.
 *
 * @param page of the portal, with the secret of the invitation; to be sent and forgotten
 * @param until when the link stops working
 */
public record Invited(String mail, String page, Instant until) {
  /** Neither the address nor the secret. */
  @Override
  public String toString() {
    return "Invited";
  }
}
