package fr.jalons.guide.desk;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.AccountRepository;
import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideJournal;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.guide.versions.Shipment;
import fr.jalons.journal.Actor;
import fr.jalons.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who sits at the desk, what lies on it, and how the journal is told. */
@ApplicationScoped
class EditorAtWork {
  private final CurrentAccount me;
  private final AccountRepository accounts;
  private final GuideDocumentRepository documents;
  private final Shipment shipment;
  private final GuideJournal journal;

  @Inject
  EditorAtWork(
      CurrentAccount me,
      AccountRepository accounts,
      GuideDocumentRepository documents,
      Shipment shipment,
      GuideJournal journal) {
    this.me = me;
    this.accounts = accounts;
    this.documents = documents;
    this.shipment = shipment;
    this.journal = journal;
  }

  /** For the CDI proxy. */
  protected EditorAtWork() {
    this(null, null, null, null, null);
  }

  String login() {
    return me.login();
  }

  Actor actor() {
    return Actor.account(me.login(), Role.EDITEUR.name());
  }

  /** Name of an account, or null for what a release brought. */
  String name(String login) {
    return login == null || login.equals(GuideVersion.RELEASE)
        ? null
        : accounts.find(login).map(Account::displayName).orElse(login);
  }

  /** Everybody who may sit here. */
  List<Account> editors() {
    return accounts.with(Role.EDITEUR);
  }

  GuideDocument document(DocumentKey key) {
    return onceShipped(key, documents::find);
  }

  /** The same, held against others until the transaction ends. */
  GuideDocument forChange(DocumentKey key) {
    return onceShipped(key, documents::findForChange);
  }

  /** Right after a first start the release may not have been taken in yet. */
  private GuideDocument onceShipped(
      DocumentKey key, Function<DocumentKey, Optional<GuideDocument>> find) {
    return find.apply(key)
        .or(
            () -> {
              shipment.ensure();
              return find.apply(key);
            })
        .orElseThrow(() -> new NotFound("no such text: " + key));
  }

  /** The text that readers see, empty while they see none. */
  String seen(GuideDocument document) {
    return journal.seen(document);
  }

  /**
   * @param before the text, or whatever the act changes, as it stood; null when there was none
   */
  void record(GuideDocument document, String act, String before, String after) {
    journal.record(document, act, actor(), before, after);
  }
}
