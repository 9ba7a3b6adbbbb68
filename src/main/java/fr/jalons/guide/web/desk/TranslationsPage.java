package fr.jalons.guide.web.desk;

import fr.jalons.guide.FicheTranslation;
import fr.jalons.guide.desk.ProofreadingService;
import fr.jalons.platform.Language;
import fr.jalons.platform.web.FormInput;
import fr.jalons.platform.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Translations, and whether somebody has read them. */
@Named
@RequestScoped
public class TranslationsPage {
  @Inject private ProofreadingService service;
  @Inject private FormInput input;

  /** Languages that the guide is translated into. */
  public List<Language> getLanguages() {
    return Arrays.stream(Language.values()).filter(l -> l != Language.FRENCH).toList();
  }

  public List<FicheTranslation> of(Language language) {
    return service.translations(language);
  }

  public boolean behind(FicheTranslation translation) {
    return service.behind(translation);
  }

  /** What was just done, in a sentence; null when nothing was. */
  public String getDone() {
    return "proofread".equals(input.text("fait"))
        ? Messages.text("guide.desk.done.proofread")
        : null;
  }
}
