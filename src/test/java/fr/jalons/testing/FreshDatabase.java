package fr.jalons.testing;

import fr.jalons.embedded.Ports;
import org.jboss.arquillian.container.spi.event.container.BeforeDeploy;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives every class of tests inside the server an empty database. */
public class FreshDatabase implements LoadableExtension {

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Emptying.class);
  }

  /** Watches deployments, on the side of the test run. */
  public static class Emptying {

    public void empty(@Observes BeforeDeploy deployment) {
      // The adapter tells the server of the class before to end, and does not wait until it has
      Soon.is(() -> Ports.isFree(Integer.getInteger(IntegrationRun.ARQUILLIAN_PORT)));
      SharedDatabase.get().createDatabase(IntegrationRun.ARQUILLIAN_DATABASE);
    }
  }
}
