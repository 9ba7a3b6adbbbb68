package fr.jalons.moderation;

import fr.jalons.paroles.Code;
import fr.jalons.paroles.DepositDesk;
import fr.jalons.paroles.DepositTokens;
import fr.jalons.paroles.FollowUpService;
import fr.jalons.paroles.PublicationService;
import fr.jalons.platform.PortalStarting;
import fr.jalons.platform.Setting;
import fr.jalons.platform.YamlFile;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Fills an empty demonstration with paroles in every state, through the services that people use,
 * so that keys, sealed texts and journal are real.
 */
@ApplicationScoped
class DemoParoles {
  private static final String FILE = "demo.yaml";

  private final DepositTokens tokens;
  private final DepositDesk deposits;
  private final DemoCommission commission;
  private final FollowUpService authors;
  private final PublicationService publications;
  private final DemoTimeService time;

  @Inject
  DemoParoles(
      DepositTokens tokens,
      DepositDesk deposits,
      DemoCommission commission,
      FollowUpService authors,
      PublicationService publications,
      DemoTimeService time) {
    this.tokens = tokens;
    this.deposits = deposits;
    this.commission = commission;
    this.authors = authors;
    this.publications = publications;
    this.time = time;
  }

  /** For the CDI proxy. */
  protected DemoParoles() {
    this(null, null, null, null, null, null);
  }

  void seed(@Observes @Priority(PortalStarting.DEMO + 1) PortalStarting starting) {
    if (!Setting.production() && time.isEmpty()) {
      YamlFile.readMaps(FILE, text()).stream().map(DemoStory::new).forEach(this::tell);
    }
  }

  private void tell(DemoStory story) {
    Code code = deposits.give(tokens.issue(), story.deposit()).code();
    long id = time.latest();
    switch (story.until()) {
      case PROPOSED -> commission.publish(id, story.shown());
      case AWAITING_AUTHOR -> commission.ask(id, story.question());
      case AWAITING_CONSENT, SCHEDULED -> propose(id, story);
      case IN_COMMISSION -> {
        commission.publish(id, story.shown());
        commission.disagree(id, story.objection());
      }
      case PUBLISHED -> publish(id, code, story);
      case REFUSED, INTERNAL -> close(id, story);
      case WITHDRAWN -> authors.withdraw(code);
      default -> {
        // stays where the deposit brought it
      }
    }
    time.age(id, story.days());
  }

  private void propose(long id, DemoStory story) {
    commission.publish(id, story.shown());
    commission.agree(id);
  }

  private void publish(long id, Code code, DemoStory story) {
    propose(id, story);
    if (authors.find(code).orElseThrow().mayAccept()) {
      authors.accept(code, story.shown());
    }
    time.makeDue(id);
    publications.publish(id);
  }

  private void close(long id, DemoStory story) {
    Motive motive = story.motive();
    String words =
        ResourceBundle.getBundle("fr.jalons.moderation.messages", Locale.FRENCH)
            .getString(motive.wordsKey(story.author()));
    commission.close(id, story.shown(), motive, words);
    commission.agree(id);
  }

  private static String text() {
    try (InputStream file = DemoParoles.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
