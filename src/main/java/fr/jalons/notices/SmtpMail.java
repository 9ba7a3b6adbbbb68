package fr.jalons.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;

/** Mail by a mail server. */
final class SmtpMail implements Carrier {
  private final MailServer server;
  private final String from;

  SmtpMail(MailServer server, String from) {
    this.server = server;
    this.from = from;
  }

  @Override
  public void carry(Letter letter) throws CarryFailure {
    try {
      Transport.send(new MimeLetter(server.session(), from, letter));
    } catch (AuthenticationFailedException e) {
      throw new CarryFailure(Trouble.LOGIN_REFUSED, e);
    } catch (SendFailedException | AddressException e) {
      throw new CarryFailure(Trouble.REFUSED, e);
    } catch (MessagingException e) {
      throw new CarryFailure(Trouble.UNREACHABLE, e);
    }
  }
}
