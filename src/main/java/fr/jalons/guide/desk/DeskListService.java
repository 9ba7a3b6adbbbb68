package fr.jalons.guide.desk;

import fr.jalons.accounts.Account;
import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.guide.FeedbackService;
import fr.jalons.guide.Fiche;
import fr.jalons.guide.FicheCount;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.DocumentKind;
import fr.jalons.guide.versions.GuideDocument;
import fr.jalons.guide.versions.GuideDocumentRepository;
import fr.jalons.guide.versions.GuideVersion;
import fr.jalons.guide.versions.VersionState;
import fr.jalons.platform.Language;
import fr.jalons.platform.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every fiche of the guide as the desk lists it. */
@ApplicationScoped
@Transactional
public class DeskListService {
  private static final int SOON_DAYS = 30;
  private static final Set<VersionState> WAITING =
      EnumSet.of(
          VersionState.DRAFT, VersionState.SCHEDULED, VersionState.STUCK, VersionState.OFFERED);

  private final EditorAtWork editor;
  private final GuideDocumentRepository documents;
  private final GuideCatalogue catalogue;
  private final FeedbackService feedback;
  private final Today today;

  @Inject
  public DeskListService(
      EditorAtWork editor,
      GuideDocumentRepository documents,
      GuideCatalogue catalogue,
      FeedbackService feedback,
      Today today) {
    this.editor = editor;
    this.documents = documents;
    this.catalogue = catalogue;
    this.feedback = feedback;
    this.today = today;
  }

  /** For the CDI proxy. */
  protected DeskListService() {
    this(null, null, null, null, null);
  }

  /** Theme by theme; fiches that nobody reads yet stand first. */
  @Allowed(Role.EDITEUR)
  public List<DeskRow> rows() {
    Map<String, FicheCount> counts =
        feedback.counts().stream()
            .collect(
                Collectors.toMap(count -> count.theme() + "/" + count.slug(), Function.identity()));
    Map<String, String> names =
        editor.editors().stream().collect(Collectors.toMap(Account::login, Account::displayName));
    Map<Long, List<GuideVersion>> waiting =
        documents.in(WAITING).stream().collect(Collectors.groupingBy(GuideVersion::documentId));
    Map<String, GuideDocument> known =
        documents.all().stream()
            .filter(document -> document.key().kind() == DocumentKind.FICHE)
            .filter(document -> document.key().language() == Language.FRENCH)
            .collect(Collectors.toMap(document -> document.key().name(), Function.identity()));
    List<DeskRow> rows = new ArrayList<>();
    known.values().stream()
        .filter(document -> catalogue.at(List.of(document.key().name())).isEmpty())
        .filter(document -> waiting.containsKey(document.id()))
        .forEach(document -> rows.add(unread(document, waiting.get(document.id()), names)));
    catalogue
        .fiches()
        .forEach(
            fiche -> {
              GuideDocument document = known.get(fiche.id().toString());
              List<GuideVersion> versions =
                  document == null ? List.of() : waiting.getOrDefault(document.id(), List.of());
              String owner = document == null ? null : names.get(document.owner());
              rows.add(row(fiche, versions, owner, counts.get(fiche.id().toString())));
            });
    return rows;
  }

  private DeskRow unread(
      GuideDocument document, List<GuideVersion> versions, Map<String, String> names) {
    DocumentKey key = document.key();
    String title = catalogue.source(key.language(), versions.get(0).source()).title();
    return new DeskRow(
        key.ficheId().theme(),
        key.ficheId().slug(),
        title.isBlank() ? key.name() : title,
        false,
        states(versions),
        null,
        0,
        null,
        names.get(document.owner()),
        0,
        0,
        List.of());
  }

  private DeskRow row(Fiche fiche, List<GuideVersion> versions, String owner, FicheCount count) {
    LocalDate day = today.date();
    Set<FicheState> states = states(versions);
    if (!day.isBefore(fiche.review())) {
      states.add(FicheState.LATE);
    } else if (!day.plusDays(SOON_DAYS).isBefore(fiche.review())) {
      states.add(FicheState.DUE);
    }
    if (states.isEmpty()) {
      states.add(FicheState.FINE);
    }
    return new DeskRow(
        fiche.id().theme(),
        fiche.id().slug(),
        fiche.title(),
        true,
        states,
        fiche.checked(),
        ChronoUnit.DAYS.between(fiche.checked(), day),
        fiche.review(),
        owner,
        count == null ? 0 : count.useful(),
        count == null ? 0 : count.notUseful(),
        translations(fiche));
  }

  private static Set<FicheState> states(List<GuideVersion> versions) {
    return versions.stream()
        .map(version -> FicheState.valueOf(version.state().name()))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(FicheState.class)));
  }

  private List<TranslationState> translations(Fiche fiche) {
    FicheId id = fiche.id();
    return Arrays.stream(Language.values())
        .filter(language -> language != Language.FRENCH)
        .flatMap(language -> catalogue.translation(language, id).stream())
        .map(t -> new TranslationState(t.language(), t.proofread(), t.behind(fiche)))
        .toList();
  }
}
