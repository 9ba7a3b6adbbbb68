package fr.jalons.guide.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.guide.Confidence;
import fr.jalons.guide.Fact;
import fr.jalons.guide.FactBase;
import fr.jalons.guide.FicheId;
import fr.jalons.guide.FicheSource;
import fr.jalons.guide.GuideCatalogue;
import fr.jalons.guide.GuideFiles;
import fr.jalons.guide.SectionKind;
import fr.jalons.guide.Theme;
import fr.jalons.guide.links.LinkService;
import fr.jalons.guide.search.FicheSearch;
import fr.jalons.guide.versions.DocumentKey;
import fr.jalons.guide.versions.ReminderService;
import fr.jalons.guide.versions.ScheduleService;
import fr.jalons.guide.versions.Shipment;
import fr.jalons.guide.versions.ShipmentService;
import fr.jalons.guide.versions.VersionState;
import fr.jalons.platform.Forbidden;
import fr.jalons.platform.Language;
import fr.jalons.platform.Refusal;
import fr.jalons.testing.Inside;
import fr.jalons.testing.RealWar;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The guide's desk inside the server: versions, two editors, releases, hours, facts, roles. */
@ArquillianTest
class GuideDeskIT extends Inside {
  @Inject private EditingService editing;
  @Inject private VersionService versions;
  @Inject private MergeService merges;
  @Inject private FindingService findings;
  @Inject private DeskListService list;
  @Inject private FactService facts;
  @Inject private OfferService offers;
  @Inject private ReviewService reviews;
  @Inject private ProofreadingService proofreadings;
  @Inject private LinkService links;
  @Inject private WithdrawalService withdrawals;
  @Inject private ScheduleService schedule;
  @Inject private ReminderService reminders;
  @Inject private ShipmentService shipments;
  @Inject private Shipment shipment;
  @Inject private GuideCatalogue catalogue;
  @Inject private FicheSearch search;

  @Deployment
  static WebArchive portal() {
    return RealWar.with();
  }

  @Test
  void a_published_text_is_read_and_found_at_once_and_an_older_one_can_be_taken_up_again() {
    DocumentKey key = fiche(Theme.PAPERWORK, "voter");
    publish("editeur", key, further("Le mot zygomatique est nouveau."));

    assertThat(text(key)).contains("zygomatique");
    assertThat(search.search(Language.FRENCH, "zygomatique", null, null, 5))
        .extracting(hit -> hit.fiche().id())
        .contains(key.ficheId());
    assertThat(as("editeur", () -> versions.list(key)))
        .extracting(VersionRow::state)
        .containsExactly(VersionState.LIVE, VersionState.PAST);
    assertThat(as("editeur", () -> versions.compare(key, 1, 2)))
        .extracting(PartChange::name)
        .containsExactly("further");

    as("editeur", () -> editing.takeUp(key, 1));
    as("editeur", () -> editing.publish(key, "comme avant"));
    assertThat(text(key)).doesNotContain("zygomatique");
    assertThat(as("editeur", () -> versions.list(key))).hasSize(3);
  }

  @Test
  void a_text_that_breaks_a_rule_is_not_published() {
    DocumentKey key = fiche(Theme.HOUSING, "garantie-visale");
    draft("editeur", key, further("Cela coûte 50 €."));
    assertThatThrownBy(() -> as("editeur", () -> editing.publish(key, null)))
        .isInstanceOf(Refusal.class)
        .hasMessage("guide.desk.refusal.lint");
    assertThat(text(key)).doesNotContain("50 €");
  }

  @Test
  void the_second_of_two_editors_is_told_and_merges_and_nothing_is_lost() {
    editor("editrice");
    DocumentKey key = fiche(Theme.PAPERWORK, "domiciliation");
    draft("editeur", key, further("La première a écrit ceci."));
    draft("editrice", key, title(text -> text.replace(" ?", ", chez moi ?")));
    assertThat(as("editrice", () -> editing.open(key)).others())
        .extracting(OtherDraft::author)
        .containsExactly("Démo · Rédaction du guide");

    as("editeur", () -> editing.publish(key, null));
    assertThat(as("editrice", () -> editing.open(key)).isStale()).isTrue();
    assertThatThrownBy(() -> as("editrice", () -> editing.publish(key, null)))
        .isInstanceOf(Refusal.class)
        .hasMessage("guide.desk.refusal.stale");
    assertThat(as("editrice", () -> merges.open(key)).toChoose()).isFalse();

    as("editrice", () -> merges.accept(key));
    as("editrice", () -> editing.publish(key, null));
    assertThat(text(key)).contains("La première a écrit ceci.");
    assertThat(catalogue.content().find(key.ficheId()).orElseThrow().title()).contains("chez moi");
  }

  @Test
  void a_draft_changed_in_another_window_is_not_overwritten() {
    DocumentKey key = fiche(Theme.MONEY, "prime-activite");
    long first = draft("editeur", key, further("Un."));
    FicheSource text = as("editeur", () -> editing.open(key)).source();
    draft("editeur", key, further("Deux."));
    assertThatThrownBy(() -> as("editeur", () -> editing.keep(key, text, 1, first)))
        .isInstanceOf(Refusal.class)
        .hasMessage("guide.desk.refusal.elsewhere");
  }

  @Test
  void a_release_updates_what_nobody_touched_and_offers_the_rest() {
    DocumentKey ours = fiche(Theme.WORK, "mission-locale");
    DocumentKey theirs = fiche(Theme.WORK, "service-civique");
    DocumentKey fact = DocumentKey.fact("DEM-04");
    publish("editeur", ours, further("Écrit par nous."));
    SortedMap<String, String> release = new TreeMap<>(GuideFiles.read());
    release.computeIfPresent(ours.file(), (file, text) -> text + "\nÉcrit par la version.");
    release.computeIfPresent(theirs.file(), (file, text) -> text + "\nÉcrit par la version.");
    release.computeIfPresent(
        "guide/facts/demarches.yaml", (file, text) -> text.replace("\"un mois\"", "\"six mois\""));

    assertThat(shipments.takeIn(release)).isTrue();
    assertThat(shipments.takeIn(release)).isFalse();

    assertThat(text(ours)).contains("Écrit par nous.");
    assertThat(live(theirs)).contains("Écrit par la version.");
    assertThat(live(fact)).contains("six mois");
    List<Offer> waiting = as("editeur", offers::offers);
    assertThat(waiting).extracting(Offer::key).containsExactly(ours);
    assertThat(waiting.get(0).changes()).extracting(PartChange::name).contains("simple");

    as("editeur", () -> offers.take(ours));
    assertThat(live(ours)).contains("Écrit par la version.").doesNotContain("Écrit par nous.");
    assertThat(touched(ours)).isFalse();
    assertThat(as("editeur", offers::offers)).isEmpty();
  }

  @Test
  void a_text_goes_out_at_its_hour_unless_another_went_out_before() {
    DocumentKey key = fiche(Theme.STUDIES, "parcoursup");
    draft("editeur", key, further("À l'heure dite."));
    as("editeur", () -> editing.schedule(key, Instant.now().plusSeconds(3600), null));
    assertThatThrownBy(
            () -> as("editeur", () -> editing.schedule(key, Instant.now().minusSeconds(1), null)))
        .hasMessage("guide.desk.refusal.hour");
    assertThat(text(key)).doesNotContain("À l'heure dite.");
    due(key);
    assertThat(text(key)).contains("À l'heure dite.");

    draft("editeur", key, further("Trop tard."));
    as("editeur", () -> editing.schedule(key, Instant.now().plusSeconds(3600), null));
    publish("editeur", key, further("Entre-temps."));
    due(key);
    assertThat(text(key)).contains("Entre-temps.");
    assertThat(as("editeur", () -> versions.list(key)))
        .extracting(VersionRow::state)
        .contains(VersionState.STUCK);
  }

  @Test
  void a_changed_fact_is_shown_before_and_mends_every_page_after() {
    Fact fact = catalogue.facts().find("DRO-22").orElseThrow();
    Fact changed = with(fact, "trois tulipes", fact.checkBy());
    List<FactEffect> effects = as("editeur", () -> facts.effects(changed));
    assertThat(effects).isNotEmpty().allMatch(effect -> effect.after().contains("trois tulipes"));
    assertThat(catalogue.facts().find("DRO-22")).contains(fact);

    int number = as("editeur", () -> facts.open("DRO-22")).number();
    as("editeur", () -> facts.save(changed, number, null));
    assertThat(catalogue.facts().find("DRO-22").orElseThrow().value()).isEqualTo("trois tulipes");
    assertThatThrownBy(() -> as("editeur", () -> facts.save(fact, number, null)))
        .isInstanceOf(Refusal.class)
        .hasMessage("guide.desk.refusal.fact-changed");
  }

  @Test
  void a_proof_read_translation_says_so_until_the_french_changes() {
    DocumentKey key =
        DocumentKey.fiche(Language.ENGLISH, new FicheId(Theme.PAPERWORK, "carte-identite"));
    Proofreading opened = as("editeur", () -> proofreadings.open(key));
    as("editeur", () -> proofreadings.approve(key, opened.number(), null));
    assertThat(catalogue.translation(Language.ENGLISH, key.ficheId()).orElseThrow().proofread())
        .isTrue();
    assertThat(as("editeur", () -> proofreadings.open(key)).behind()).isFalse();

    publish("editeur", fiche(Theme.PAPERWORK, "carte-identite"), further("Une phrase de plus."));
    assertThat(as("editeur", () -> proofreadings.open(key)).behind()).isTrue();
  }

  @Test
  void a_fiche_that_is_taken_out_is_forgotten_everywhere_until_it_is_brought_back() {
    FicheId id = catalogue.fiches().get(3).id();
    String title = catalogue.content().find(id).orElseThrow().title();
    String other = catalogue.fiches().get(0).id().toString();
    assertThatThrownBy(() -> as("editeur", () -> withdrawals.withdraw(id, null, " ")))
        .hasMessage("guide.desk.refusal.reason");
    assertThatThrownBy(() -> as("editeur", () -> withdrawals.withdraw(id, id.toString(), "x")))
        .hasMessage("guide.desk.refusal.instead");

    as("editeur", () -> withdrawals.withdraw(id, other, "Remplacée"));
    assertThat(catalogue.content().find(id)).isEmpty();
    assertThat(catalogue.withdrawn().instead(id.toString())).contains(other);
    assertThat(search.search(Language.FRENCH, title, null, null, 20))
        .extracting(hit -> hit.fiche().id())
        .doesNotContain(id);
    assertThat(as("editeur", withdrawals::withdrawn)).hasSize(1);

    as("editeur", () -> withdrawals.bringBack(id));
    assertThat(catalogue.content().find(id)).isPresent();
    assertThatThrownBy(() -> as("editeur", () -> withdrawals.bringBack(id)))
        .hasMessage("guide.desk.refusal.not-out");
  }

  @Test
  void an_amount_known_before_its_day_waits_beside_the_one_in_force() {
    Fact fact = catalogue.facts().find("DRO-15").orElseThrow();
    LocalDate day = LocalDate.now().plusDays(30);
    Fact next = with(fact, "le suivant", day.plusYears(1));
    Fact changed =
        fact.followedBy(
            new Fact(
                fact.id(),
                next.statement(),
                next.value(),
                day,
                next.checkBy(),
                Confidence.SURE,
                next.reference(),
                next.source()));
    int number = as("editeur", () -> facts.open(fact.id())).number();
    as("editeur", () -> facts.save(changed, number, null));

    assertThat(catalogue.facts().value(fact.id(), day)).contains("le suivant");
    assertThat(catalogue.facts().value(fact.id(), day.minusDays(1)))
        .isEqualTo(new FactBase(List.of(fact)).value(fact.id(), day.minusDays(1)));
    assertThat(as("editeur", () -> facts.version(fact.id(), number))).isEqualTo(fact);
  }

  @Test
  void editors_are_reminded_once_a_week() {
    reminders.remind();
    assertThat(reminders.remind()).isZero();
    assertThat(number("SELECT COUNT(*) FROM guide_reminder")).isEqualTo(1);
  }

  @Test
  void a_new_fiche_waits_on_the_desk_until_it_is_published() {
    FicheId id = new FicheId(Theme.CULTURE, "essai-du-bureau");
    as("editeur", () -> editing.begin(id, "Est-ce un essai ?"));
    assertThat(as("editeur", list::rows).get(0).title()).isEqualTo("Est-ce un essai ?");
    assertThat(catalogue.content().find(id)).isEmpty();
    assertThatThrownBy(() -> as("editeur", () -> editing.begin(id, "Encore ?")))
        .hasMessage("guide.desk.refusal.exists");
  }

  @Test
  void only_editors_may_sit_at_the_desk() {
    DocumentKey key = fiche(Theme.PAPERWORK, "voter");
    FicheSource blank = FicheSource.blank("?");
    Fact fact = catalogue.facts().find("DEM-04").orElseThrow();
    List<Runnable> acts =
        List.of(
            () -> editing.open(key),
            () -> editing.keep(key, blank, 1, 0),
            () -> editing.publish(key, null),
            () -> editing.schedule(key, Instant.MAX, null),
            () -> editing.takeUp(key, 1),
            () -> editing.putAside(key),
            () -> editing.giveTo(key, null),
            () -> editing.begin(key.ficheId(), "?"),
            () -> editing.editors(),
            () -> versions.list(key),
            () -> versions.compare(key, 1, 1),
            () -> merges.open(key),
            () -> merges.accept(key),
            () -> merges.reunite(blank, blank, blank),
            () -> findings.findings(key, blank),
            () -> findings.preview(key, blank),
            () -> list.rows(),
            () -> facts.rows(),
            () -> facts.open("DEM-04"),
            () -> facts.effects(fact),
            () -> facts.save(fact, 1, null),
            () -> facts.version("DEM-04", 1),
            () -> withdrawals.withdrawn(),
            () -> withdrawals.pointing(key.ficheId()),
            () -> withdrawals.withdraw(key.ficheId(), null, "x"),
            () -> withdrawals.bringBack(key.ficheId()),
            () -> offers.offers(),
            () -> offers.take(key),
            () -> offers.leave(key),
            () -> reviews.months(),
            () -> proofreadings.translations(Language.ENGLISH),
            () -> proofreadings.open(key),
            () -> proofreadings.approve(key, 1, null),
            () -> links.links(),
            () -> links.check(),
            () -> links.progress(),
            () -> links.mayAsk());
    Stream.of("usager", "pro", "referent", "repondant", "observateur", "admin")
        .forEach(
            login ->
                acts.forEach(
                    act -> assertThatThrownBy(() -> as(login, act)).isInstanceOf(Forbidden.class)));
  }

  private static DocumentKey fiche(Theme theme, String slug) {
    return DocumentKey.fiche(Language.FRENCH, new FicheId(theme, slug));
  }

  private static UnaryOperator<FicheSource> further(String words) {
    return source -> {
      Map<SectionKind, String> parts = new EnumMap<>(SectionKind.class);
      parts.putAll(source.sections());
      parts.merge(SectionKind.FURTHER, words, (old, more) -> old + "\n\n" + more);
      return with(source, source.title(), parts);
    };
  }

  private static UnaryOperator<FicheSource> title(UnaryOperator<String> change) {
    return source -> with(source, change.apply(source.title()), source.sections());
  }

  private static FicheSource with(
      FicheSource source, String title, Map<SectionKind, String> sections) {
    return new FicheSource(
        title,
        source.answer(),
        source.ages(),
        source.situations(),
        source.sensitive(),
        source.refusable(),
        source.services(),
        source.facts(),
        source.related(),
        source.checked(),
        source.review(),
        source.translatedFrom(),
        source.madeFrom(),
        source.proofread(),
        sections);
  }

  private static Fact with(Fact fact, String value, LocalDate checkBy) {
    return new Fact(
        fact.id(),
        fact.statement(),
        value,
        fact.validFrom(),
        checkBy,
        Confidence.SURE,
        fact.reference(),
        fact.source());
  }

  private long draft(String login, DocumentKey key, UnaryOperator<FicheSource> change) {
    shipment.ensure();
    return as(
        login,
        () -> {
          Editing opened = editing.open(key);
          return editing.keep(
              key, change.apply(opened.source()), opened.basedOn(), opened.revision());
        });
  }

  private void publish(String login, DocumentKey key, UnaryOperator<FicheSource> change) {
    draft(login, key, change);
    as(login, () -> editing.publish(key, null));
  }

  private String text(DocumentKey key) {
    return catalogue.content().find(key.ficheId()).orElseThrow().sections().toString();
  }

  private void due(DocumentKey key) {
    sql("UPDATE guide_version SET publish_at = '2026-01-01' WHERE state = 'SCHEDULED'");
    schedule.due().forEach(schedule::publish);
  }

  private void editor(String login) {
    sql(
        "INSERT INTO account (login, display_name, password_hash, demo, active, version,"
            + " created_at) SELECT '"
            + login
            + "', 'Seconde', password_hash, TRUE, TRUE, 1, created_at FROM account"
            + " WHERE login = 'editeur'");
    sql("INSERT INTO account_role SELECT id, 'EDITEUR' FROM account WHERE login = '" + login + "'");
  }

  private String live(DocumentKey key) {
    return text(
        "SELECT v.source FROM guide_version v JOIN guide_document d ON d.id = v.document_id"
            + " WHERE v.state = 'LIVE' AND d.lang = 'fr' AND d.name = '"
            + key.name()
            + "'");
  }

  private boolean touched(DocumentKey key) {
    return text("SELECT touched FROM guide_document WHERE lang = 'fr' AND name = '"
            + key.name()
            + "'")
        .matches("1|true");
  }
}
