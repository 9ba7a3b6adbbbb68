package fr.jalons.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which package may know which. */
@AnalyzeClasses(packages = "fr.jalons", importOptions = DoNotIncludeTests.class)
class ArrowsTest {
  private static final Set<String> FOUNDATION =
      Set.of("platform", "departement", "privacy", "journal", "notices", "accounts");

  /** Each feature with the other features it may know. */
  private static final Map<String, Set<String>> FEATURES =
      Map.of(
          "guide", Set.of("directory"),
          "autonomy", Set.of("guide", "directory"),
          "directory", Set.of(),
          "paroles", Set.of("plan"),
          "moderation", Set.of("paroles"),
          "surveys", Set.of(),
          "plan", Set.of(),
          "figures",
              Set.of("guide", "autonomy", "directory", "paroles", "moderation", "surveys", "plan"));

  @ArchTest
  static final ArchRule no_cycles =
      slices()
          .matching("fr.jalons.(*)..")
          .should()
          .beFreeOfCycles()
          .because("packages that know each other are one package in two folders");

  @ArchTest
  static final ArchRule platform_stands_alone =
      noClasses()
          .that()
          .resideInAPackage("fr.jalons.platform..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages(FOUNDATION, "platform"))
          .because("everything stands on the platform, so it can stand on nothing of ours");

  @ArchTest
  static final ArchRule accounts_do_not_know_the_journal =
      noClasses()
          .that()
          .resideInAPackage("fr.jalons.accounts..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("fr.jalons.journal..")
          .because("the journal asks accounts who may read it; accounts tell it by events");

  @ArchTest
  static void the_foundation_knows_no_feature(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAnyPackage(packages(FOUNDATION, null))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(FEATURES.keySet(), null))
        .because("a feature must be able to leave without the foundation noticing")
        .check(classes);
  }

  @ArchTest
  static void features_know_only_the_features_they_are_allowed(JavaClasses classes) {
    FEATURES.forEach(
        (feature, allowed) -> {
          Set<String> forbidden = new TreeSet<>(FEATURES.keySet());
          forbidden.removeAll(allowed);
          noClasses()
              .that()
              .resideInAPackage("fr.jalons." + feature + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(packages(forbidden, feature))
              .because("DESIGN's arrows let " + feature + " know only " + allowed)
              .allowEmptyShould(true)
              .check(classes);
        });
  }

  @ArchTest
  static final ArchRule web_does_not_know_api =
      noClasses()
          .that()
          .resideInAPackage("fr.jalons.*.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("fr.jalons.*.api..")
          .because("pages and the web service are two adapters of the same services");

  @ArchTest
  static final ArchRule api_does_not_know_web =
      noClasses()
          .that()
          .resideInAPackage("fr.jalons.*.api..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("fr.jalons.*.web..")
          .because("pages and the web service are two adapters of the same services")
          .allowEmptyShould(true);

  private static String[] packages(Set<String> names, String except) {
    return names.stream()
        .filter(name -> !name.equals(except))
        .map(name -> "fr.jalons." + name + "..")
        .toArray(String[]::new);
  }
}
