package fr.jalons.paroles.web;

import fr.jalons.accounts.CurrentAccount;
import fr.jalons.accounts.Role;
import fr.jalons.paroles.AuthorKind;
import fr.jalons.paroles.DepositToken;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.Entry;
import fr.jalons.paroles.EntryService;
import fr.jalons.paroles.ParoleKind;
import fr.jalons.paroles.PublicationWish;
import fr.jalons.paroles.Receipt;
import fr.jalons.platform.Forbidden;
import fr.jalons.platform.Refusal;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One page on which a member of staff enters a parole for somebody, who gets the code. */
@Named("entry")
@RequestScoped
public class EntryBean {
  private static final int EVERYTHING = 3;

  @Inject private FormInput input;
  @Inject private GiveForm form;
  @Inject private GiveChoices choices;
  @Inject private DepositTokens tokens;
  @Inject private EntryService entries;
  @Inject private CurrentAccount me;

  private DepositToken token;
  private Receipt receipt;
  private List<String> problems = List.of();

  /**
   * @throws Forbidden for those who do not enter paroles
   */
  @PostConstruct
  void open() {
    if (Stream.of(Role.PRO, Role.REFERENT, Role.REPONDANT).noneMatch(me::has)) {
      throw new Forbidden("Not for this role");
    }
    token = tokens.recognise(input.text("token")).orElseGet(tokens::issue);
  }

  /** Enters the parole, when the form is sent and complete. */
  public void proceed() {
    if (!input.isSent()) {
      return;
    }
    Entry.Channel channel = input.choice("channel", Entry.Channel.class).orElse(null);
    boolean complete = form.isComplete(EVERYTHING);
    List<String> found = new ArrayList<>(form.getErrors().values());
    if (!input.has("agreed")) {
      found.add(Messages.text("paroles.refusal.agreed"));
    }
    if (complete && found.isEmpty()) {
      enter(channel, found);
    }
    problems = found;
  }

  private void enter(Entry.Channel channel, List<String> found) {
    try {
      receipt = entries.enter(token, form.deposit(), channel);
    } catch (Refusal refusal) {
      found.add(Messages.text(refusal.messageKey(), refusal.arguments()));
    }
  }

  /** What is missing, in sentences. */
  public List<String> getProblems() {
    return problems;
  }

  /** The receipt for the person, once; null before. */
  public Receipt getReceipt() {
    return receipt;
  }

  public String[] getCodeGroups() {
    return receipt.code().grouped().split(" ");
  }

  public String getToken() {
    return token.text();
  }

  public GiveForm getForm() {
    return form;
  }

  public AuthorKind[] getAuthors() {
    return AuthorKind.values();
  }

  public ParoleKind[] getKinds() {
    return ParoleKind.values();
  }

  public PublicationWish[] getWishes() {
    return PublicationWish.values();
  }

  public Entry.Channel[] getChannels() {
    return Entry.Channel.values();
  }

  public boolean isChannel(String channel) {
    return channel.equals(input.text("channel"));
  }

  /** The questions on what it is about that the Département's pack has choices for. */
  public List<GiveBean.Question> getQuestions() {
    return Stream.of(
            new GiveBean.Question("theme", choices.themes()),
            new GiveBean.Question("measure", choices.measures()),
            new GiveBean.Question("territory", choices.territories()))
        .filter(question -> !question.choices().isEmpty())
        .toList();
  }
}
