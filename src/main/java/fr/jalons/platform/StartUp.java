package fr.jalons.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the portal up in one order: settings, secrets, schema, then what features observe. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class StartUp {
  @Resource(lookup = "java:app/jdbc/jalons")
  private DataSource database;

  @Inject private Secrets secrets;
  @Inject private Event<PortalStarting> starting;
  @Inject private Readiness readiness;

  @PostConstruct
  void start() {
    Setting.production();
    secrets.check();
    migrate();
    starting.fire(new PortalStarting());
    readiness.contentLoaded();
  }

  private void migrate() {
    try {
      Flyway.configure()
          .dataSource(database)
          .locations("classpath:db/migration")
          .validateMigrationNaming(true)
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw new StartUpRefused("The database schema cannot be brought up to date.", e);
    }
  }
}
