package fr.jalons.notices;

import fr.jalons.platform.PortalStarting;
import fr.jalons.platform.Setting;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Path;
import java.util.logging.Logger;

/**
 * Chooses how messages leave: by the mail server and the gateway that are set; a demonstration
 * without them writes files, which reach nobody.
 */
@ApplicationScoped
class Carriers {
  private static final Logger LOG = Logger.getLogger(Carriers.class.getName());

  void check(@Observes @Priority(PortalStarting.CHECKS) PortalStarting starting) {
    if (Setting.production()) {
      MailServer.ofSettings();
      Setting.PUBLIC_URL.value();
    } else if (Setting.MAIL_HOST.find().isEmpty()) {
      LOG.info(() -> "Demo mode: mail is not sent but written to " + folder("mail"));
    }
  }

  void carry(Letter letter) throws CarryFailure {
    of(letter.channel()).carry(letter);
  }

  private static Carrier of(Channel channel) {
    if (channel == Channel.MAIL && Setting.MAIL_HOST.find().isPresent()) {
      return new SmtpMail(MailServer.ofSettings(), Setting.MAIL_FROM.value());
    }
    if (channel == Channel.SMS && Setting.SMS_GATEWAY.find().isPresent()) {
      return new HttpSms(
          URI.create(Setting.SMS_GATEWAY.value()), Setting.SMS_TOKEN.find().orElse(null));
    }
    return Setting.production()
        ? Carriers::nowhere
        : new FileCarrier(
            folder(channel == Channel.MAIL ? "mail" : "sms"), Setting.MAIL_FROM.value());
  }

  private static void nowhere(Letter letter) throws CarryFailure {
    throw new CarryFailure(Trouble.NOT_SET, null);
  }

  private static Path folder(String name) {
    return Path.of(Setting.HOME.value(), name);
  }
}
