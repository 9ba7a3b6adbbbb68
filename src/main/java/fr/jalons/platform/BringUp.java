package fr.jalons.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the portal up in one order: the schema, then what features observe. */
@ApplicationScoped
public class BringUp {
  @Resource(lookup = Database.NAME)
  private DataSource database;

  private final Event<PortalStarting> starting;
  private final Event<PortalStarted> started;

  @Inject
  public BringUp(Event<PortalStarting> starting, Event<PortalStarted> started) {
    this.starting = starting;
    this.started = started;
  }

  /** For the container's proxy. */
  protected BringUp() {
    this(null, null);
  }

  /**
   * @throws StartUpRefused when the schema cannot be brought up to date; whatever an observer
   *     throws goes through
   */
  @ActivateRequestContext
  public void run() {
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
