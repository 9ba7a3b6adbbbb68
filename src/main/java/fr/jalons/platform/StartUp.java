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
  @Resource(lookup = Database.NAME)
  private DataSource database;

  @Inject private Secrets secrets;
  @Inject private Event<PortalStarting> starting;
  @Inject private Event<PortalStarted> started;

  @PostConstruct
  void start() {
    Setting.production();
    secrets.check();
    migrate();
    starting.fire(new PortalStarting());
    started.fire(new PortalStarted());
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
