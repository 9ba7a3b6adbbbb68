package fr.jalons.guide.desk;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.FicheSource;
import fr.jalons.guide.FicheView;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.lint.Linter;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells editors, while they type, what the linter thinks and how a reader would see it. */
@ApplicationScoped
public class FindingService {
  private final GuideCatalogue catalogue;
  private final Linter linter;
  private final Today today;

  @Inject
  public FindingService(GuideCatalogue catalogue, Linter linter, Today today) {
    this.catalogue = catalogue;
    this.linter = linter;
    this.today = today;
  }

  /** For the CDI proxy. */
  protected FindingService() {
    this(null, null, null);
  }

  /** The linter's remarks, each at its place in the form. */
  @Allowed(Role.EDITEUR)
  public List<Finding> findings(DocumentKey key, FicheSource source) {
    String text = catalogue.write(key.language(), source);
    return linter.rules(key, text).stream()
        .map(remark -> new Finding(Place.of(source, text, remark.line()), remark))
        .toList();
  }

  /** The fiche as the reader's page would show it today. */
  @Allowed(Role.EDITEUR)
  public FicheView preview(DocumentKey key, FicheSource source) {
    return catalogue
        .renderer(key.language(), today.date())
        .render(source.preview(key.ficheId(), today.date()));
  }
}
