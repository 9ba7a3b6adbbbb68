package fr.jalons.guide.web;

import fr.jalons.guide.FeedbackService;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.platform.NotFound;
import fr.jalons.platform.RateLimits.Limit;
import fr.jalons.platform.web.Client;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Thanks a reader for saying whether a fiche was useful. */
@Named
@RequestScoped
public class FeedbackPage {
  private static final Logger LOG = Logger.getLogger(FeedbackPage.class.getName());

  @Inject private FormInput input;
  @Inject private Client client;
  @Inject private GuideCatalogue catalogue;
  @Inject private Tongue tongue;
  @Inject private FeedbackService feedback;

  private Fiche fiche;
  private boolean kept;

  /** Keeps what the form brought; 404 for an address typed by hand or a fiche that is none. */
  public void receive() {
    if (!input.isSent()) {
      throw new NotFound("feedback is sent, not read");
    }
    fiche =
        catalogue
            .find(String.valueOf(input.text("theme")), String.valueOf(input.text("fiche")))
            .orElseThrow(() -> new NotFound("no such fiche"));
    String useful = input.text("useful");
    boolean person = input.text("website") == null;
    if (person && ("yes".equals(useful) || "no".equals(useful)) && client.may(Limit.FEEDBACK)) {
      keep(useful.equals("yes"));
    }
  }

  private void keep(boolean useful) {
    try {
      feedback.give(fiche.id(), useful, input.text("sentence"));
      kept = true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "Feedback on a fiche could not be kept; its reader was told.", e);
    }
  }

  /** Whether it was kept. */
  public boolean isKept() {
    return kept;
  }

  /** The fiche it was about, in the reader's language where it is translated. */
  public FicheRow getRow() {
    return FicheRow.of(List.of(fiche), catalogue, tongue.language()).get(0);
  }
}
