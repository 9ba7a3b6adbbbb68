package fr.jalons.guide.versions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalons.guide.FicheId;
import fr.jalons.guide.GuideFiles;
import fr.jalons.guide.Theme;
import fr.jalons.platform.Language;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a release does to a text, for each way the text can stand. */
class UpgradeStepTest {
  private static final String OLD = "shipped before";
  private static final String NEW = "shipped now";
  private static final String OURS = "written here";

  @Test
  void a_text_that_is_new_is_taken_in() {
    assertThat(UpgradeStep.of(null, null, NEW)).isEqualTo(UpgradeStep.TAKE_IN);
  }

  @Test
  void a_text_that_did_not_change_is_left() {
    assertThat(UpgradeStep.of(shown(OLD, OLD), OLD, OLD)).isEqualTo(UpgradeStep.LEAVE);
    assertThat(UpgradeStep.of(shown(OLD, OURS), OURS, OLD)).isEqualTo(UpgradeStep.LEAVE);
  }

  @Test
  void a_text_that_nobody_touched_is_updated() {
    assertThat(UpgradeStep.of(shown(OLD, OLD), OLD, NEW)).isEqualTo(UpgradeStep.UPDATE);
  }

  @Test
  void a_touched_text_is_kept_and_the_new_one_offered() {
    assertThat(UpgradeStep.of(shown(OLD, OURS), OURS, NEW)).isEqualTo(UpgradeStep.OFFER);
  }

  @Test
  void a_touched_text_that_is_now_shipped_follows_again() {
    assertThat(UpgradeStep.of(shown(OLD, NEW), NEW, NEW)).isEqualTo(UpgradeStep.FOLLOW);
  }

  @Test
  void a_text_begun_here_and_then_shipped_is_offered() {
    assertThat(UpgradeStep.of(GuideDocument.begun(fiche()), OURS, NEW))
        .isEqualTo(UpgradeStep.OFFER);
  }

  @Test
  void a_text_begun_here_and_never_shipped_is_left() {
    assertThat(UpgradeStep.of(GuideDocument.begun(fiche()), OURS, null))
        .isEqualTo(UpgradeStep.LEAVE);
  }

  @Test
  void a_text_that_is_shipped_no_more_goes_unless_it_was_touched() {
    assertThat(UpgradeStep.of(shown(OLD, OLD), OLD, null)).isEqualTo(UpgradeStep.RETIRE);
    assertThat(UpgradeStep.of(shown(OLD, OURS), OURS, null)).isEqualTo(UpgradeStep.KEEP);
  }

  @Test
  void a_fact_that_is_shipped_no_more_stays_since_fiches_may_cite_it() {
    assertThat(UpgradeStep.of(shown(DocumentKey.fact("DEM-04"), OLD, OLD), OLD, null))
        .isEqualTo(UpgradeStep.KEEP);
  }

  @Test
  void one_hash_names_all_that_is_shipped() {
    SortedMap<String, String> files = GuideFiles.read();
    Map<DocumentKey, String> shipped = ShippedGuide.of(files);
    SortedMap<String, String> changed = new TreeMap<>(files);
    changed.computeIfPresent(
        "guide/fr/demarches/voter.md", (name, text) -> text.replace("## Ce", "##  Ce"));

    assertThat(shipped).hasSizeGreaterThan(500);
    assertThat(ShippedGuide.hash(ShippedGuide.of(GuideFiles.read())))
        .isEqualTo(ShippedGuide.hash(shipped))
        .isNotEqualTo(ShippedGuide.hash(ShippedGuide.of(changed)));
  }

  private static DocumentKey fiche() {
    return DocumentKey.fiche(Language.FRENCH, new FicheId(Theme.HOUSING, "essai"));
  }

  private static GuideDocument shown(String shipped, String live) {
    return shown(fiche(), shipped, live);
  }

  private static GuideDocument shown(DocumentKey key, String shipped, String live) {
    GuideDocument document = GuideDocument.begun(key);
    document.remember(Sha256.of(shipped));
    document.nowShows(Sha256.of(live));
    return document;
  }
}
