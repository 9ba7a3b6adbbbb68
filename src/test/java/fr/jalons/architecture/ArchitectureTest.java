package fr.jalons.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import fr.jalons.accounts.Allowed;
import fr.jalons.journal.Journal;
import fr.jalons.journal.JournalEvent;
import fr.jalons.paroles.ParoleJournal;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import javax.naming.Context;

/** What keeps each class in its place. */
@AnalyzeClasses(packages = "fr.jalons", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule a_feature_s_root_knows_no_adapter =
      noClasses()
          .that(resideOutsideOfPackages("fr.jalons.*.web..", "fr.jalons.*.api.."))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.faces..",
              "jakarta.servlet..",
              "jakarta.ws.rs..",
              "org.primefaces..",
              "org.omnifaces..",
              "fr.jalons.*.web..",
              "fr.jalons.*.api..")
          .because("rules must be callable from a page, the web service, a job and a test alike");

  @ArchTest
  static final ArchRule adapters_know_no_repository =
      noClasses()
          .that()
          .resideInAnyPackage("fr.jalons.*.web..", "fr.jalons.*.api..")
          .should()
          .dependOnClassesThat()
          .haveSimpleNameEndingWith("Repository")
          .because("a page that reads tables goes round the rules and the roles of services");

  @ArchTest
  static final ArchRule only_repositories_know_the_entity_manager =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Repository")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class)
          .because("queries stand where indices can be thought of");

  @ArchTest
  static final ArchRule only_services_begin_transactions =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Service")
          .should()
          .beAnnotatedWith(Transactional.class)
          .because("a transaction is one act of a person or a job, and services are these acts");

  @ArchTest
  static final ArchRule only_methods_of_services_begin_transactions =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .haveSimpleNameNotEndingWith("Service")
          .should()
          .beAnnotatedWith(Transactional.class)
          .because("a transaction is one act of a person or a job, and services are these acts");

  @ArchTest
  static final ArchRule every_public_method_of_a_back_office_service_says_who_may_call_it =
      methods()
          .that()
          .areDeclaredInClassesThat(
              resideInAPackage("fr.jalons.moderation..")
                  .or(resideInAPackage("fr.jalons.accounts.."))
                  .or(resideInAPackage("fr.jalons.journal.."))
                  .or(resideInAPackage("fr.jalons.guide.desk.."))
                  .or(resideInAPackage("fr.jalons.figures..")))
          .and()
          .areDeclaredInClassesThat()
          .haveSimpleNameEndingWith("Service")
          .and()
          .arePublic()
          .should()
          .beAnnotatedWith(Allowed.class)
          .because("a service that forgets its role is open to whoever has signed in")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule nobody_asks_the_container_by_hand =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(CDI.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Context.class)
          .because("what a class needs stands in its constructor");

  @ArchTest
  static final ArchRule only_the_platform_s_web_asks_for_the_faces_context =
      noClasses()
          .that(resideOutsideOfPackages("fr.jalons.platform.web.."))
          .should()
          .callMethod(FacesContext.class, "getCurrentInstance")
          .because("what hangs on a thread cannot be seen in a signature");

  @ArchTest
  static final ArchRule time_comes_from_the_injected_clock =
      noClasses()
          .should()
          .callMethodWhere(
              target(owner(resideInAPackage("java.time")))
                  .and(target(name("now")))
                  .and(not(target(rawParameterTypes(Clock.class)))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(Date.class)
          .because("deadlines, terms and leases are tested by moving the clock");

  @ArchTest
  static final ArchRule acts_reach_the_journal_with_their_hashes =
      noClasses()
          .that(resideOutsideOfPackages("fr.jalons.journal.."))
          .and()
          .doNotHaveFullyQualifiedName(ParoleJournal.class.getName())
          .should()
          .callMethod(Journal.class, "record", JournalEvent.class)
          .because("KeyedJournal and ParoleJournal ask what was before and what is after");

  @ArchTest
  static final ArchRule entities_tell_their_life_in_verbs =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*")
          .because("a setter lets anybody move a parole past its lifecycle");

  @ArchTest
  static final ArchRule no_class_writes_to_the_terminal =
      GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

  @ArchTest
  static final ArchRule nobody_waits_by_sleeping =
      noClasses()
          .should()
          .callMethod(Thread.class, "sleep", long.class)
          .because("a sleeping thread serves nobody");

  @ArchTest
  static final ArchRule repositories_and_services_are_one_for_the_portal =
      classes()
          .that()
          .haveSimpleNameEndingWith("Repository")
          .or()
          .haveSimpleNameEndingWith("Service")
          .and()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith(jakarta.enterprise.context.ApplicationScoped.class)
          .because("they hold no state of one request");
}
