package fr.jalons.notices;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;

/** A letter as mail servers know it (RFC 5322): plain text, and one name at every try. */
final class MimeLetter extends MimeMessage {
  private final String name;

  MimeLetter(Session session, String sender, Letter letter) throws MessagingException {
    super(session);
    InternetAddress from = new InternetAddress(sender, true);
    name = "<%s@%s>".formatted(letter.id(), domain(from.getAddress()));
    setFrom(from);
    setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    setSubject(letter.subject(), StandardCharsets.UTF_8.name());
    // RFC 3834: no out-of-office message should answer a machine
    setHeader("Auto-Submitted", "auto-generated");
    setText(letter.body(), StandardCharsets.UTF_8.name());
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", name);
  }

  private static String domain(String address) {
    return address.substring(address.indexOf('@') + 1);
  }
}
