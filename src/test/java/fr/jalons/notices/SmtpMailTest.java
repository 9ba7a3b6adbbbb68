package fr.jalons.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpMailTest {
  private static final Letter LETTER =
      new Letter(Channel.MAIL, "outbox-7", "helene@example.org", "Alerte à lire", "Bonjour Hélène");

  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

  @BeforeEach
  void start() {
    mail.start();
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  @Test
  void a_letter_arrives_with_its_accents_and_a_name_that_stays() throws Exception {
    by(MailSecurity.NONE).carry(LETTER);

    MimeMessage arrived = mail.getReceivedMessages()[0];
    assertThat(arrived.getSubject()).isEqualTo("Alerte à lire");
    assertThat(arrived.getContent().toString()).contains("Bonjour Hélène");
    assertThat(arrived.getMessageID()).isEqualTo("<outbox-7@example.org>");
    assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
  }

  @Test
  void nothing_is_sent_in_clear_when_the_line_cannot_be_closed() {
    CarryFailure failure =
        catchThrowableOfType(CarryFailure.class, () -> by(MailSecurity.STARTTLS).carry(LETTER));

    assertThat(failure.trouble()).isEqualTo(Trouble.UNREACHABLE);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @Test
  void a_server_that_is_away_is_no_loss() {
    SmtpMail carrier = by(MailSecurity.NONE);
    mail.stop();

    assertThat(catchThrowableOfType(CarryFailure.class, () -> carrier.carry(LETTER)).trouble())
        .isEqualTo(Trouble.UNREACHABLE);
  }

  @Test
  void an_address_that_is_none_is_refused() {
    Letter wrong = new Letter(Channel.MAIL, "outbox-8", "helene chez example", "s", "b");

    assertThat(
            catchThrowableOfType(CarryFailure.class, () -> by(MailSecurity.NONE).carry(wrong))
                .trouble())
        .isEqualTo(Trouble.REFUSED);
  }

  private SmtpMail by(MailSecurity security) {
    MailServer server =
        new MailServer("127.0.0.1", "" + mail.getSmtp().getPort(), null, null, security);
    return new SmtpMail(server, "jalons@example.org");
  }
}
