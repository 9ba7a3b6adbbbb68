package fr.jalons.notices;

import fr.jalons.departement.Departement;
import fr.jalons.platform.Language;
import fr.jalons.platform.Wording;
import fr.jalons.privacy.ItemVault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the letter of a message from its template and its sealed words. */
@ApplicationScoped
class LetterWriter {
  private final ItemVault vault;
  private final Departement departement;

  @Inject
  LetterWriter(ItemVault vault, Departement departement) {
    this.vault = vault;
    this.departement = departement;
  }

  /** For the CDI proxy. */
  protected LetterWriter() {
    this(null, null);
  }

  Letter write(OutboxMessage message) {
    List<String> opened = opened(message);
    Object[] words = opened.subList(1, opened.size()).toArray();
    String id = "outbox-" + message.id();
    if (message.channel() == Channel.SMS) {
      String key = SmsTemplate.valueOf(message.template()).key();
      return new Letter(Channel.SMS, id, opened.get(0), null, say(key, words));
    }
    MailTemplate template = MailTemplate.valueOf(message.template());
    return new Letter(
        Channel.MAIL,
        id,
        opened.get(0),
        say(template.subjectKey(), words),
        say(template.bodyKey(), words) + "\n\n" + signature());
  }

  private List<String> opened(OutboxMessage message) {
    return vault.open(message.itemKeyId(), Outbox.PURPOSE, message.sealed()).lines().toList();
  }

  private String signature() {
    String notice = departement.officialNotice();
    String signature = say("notices.mail.signature", departement.name());
    return notice == null ? signature : signature + "\n" + notice;
  }

  private static String say(String key, Object... words) {
    return Wording.text(Language.FRENCH, key, words);
  }
}
