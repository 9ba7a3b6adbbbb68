package fr.jalons.testing;

import java.io.File;
import org.assertj.core.api.Assertions;
import org.awaitility.Awaitility;
import org.hamcrest.Matcher;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, for tests inside the server. */
public final class RealWar {

  private RealWar() {}

  /**
   * The shipped WAR and what a test brings along.
   *
   * @param classes helpers of the test; Arquillian adds the test class itself
   */
  public static WebArchive with(Class<?>... classes) {
    return ShrinkWrap.create(ZipImporter.class, "jalons.war")
        .importFrom(new File(System.getProperty("jalons.war")))
        .as(WebArchive.class)
        .addClasses(Inside.class, Tables.class, Tables.Source.class, Soon.class)
        .addClasses(classes)
        .addAsLibraries(jarOf(Assertions.class), jarOf(Awaitility.class), jarOf(Matcher.class));
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
