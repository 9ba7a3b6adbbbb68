package fr.jalons.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when content is loaded and the database answers: {@code /health/ready}. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {
  private static final int PATIENCE_SECONDS = 2;

  @Resource(lookup = Database.NAME)
  private DataSource database;

  private volatile boolean content;

  void contentLoaded(@Observes PortalStarted started) {
    content = true;
  }

  @Override
  public HealthCheckResponse call() {
    boolean answers = databaseAnswers();
    return HealthCheckResponse.named("jalons")
        .withData("content", content)
        .withData("database", answers)
        .status(content && answers)
        .build();
  }

  private boolean databaseAnswers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }
}
