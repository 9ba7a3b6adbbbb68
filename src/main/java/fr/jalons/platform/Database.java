package fr.jalons.platform;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;

/**
 * Declares the portal's one data source. An annotation, because the schema of web.xml allows no
 * expression in a JDBC address.
 */
@DataSourceDefinition(
    name = Database.NAME,
    className = "org.mariadb.jdbc.MariaDbDataSource",
    url = "${MPCONFIG=jalons.db.url}",
    user = "${MPCONFIG=jalons.db.user}",
    password = "${MPCONFIG=jalons.db.password}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 2,
    minPoolSize = 2,
    maxPoolSize = 24,
    properties = {
      "fish.payara.is-connection-validation-required=true",
      "fish.payara.connection-validation-method=custom-validation",
      "fish.payara.validation-classname="
          + "org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
      "fish.payara.max-wait-time-in-millis=5000"
    })
@Dependent
public class Database {
  /** JNDI name of the data source. */
  public static final String NAME = "java:app/jdbc/jalons";
}
