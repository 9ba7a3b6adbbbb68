package fr.jalons.platform;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Lets no timer of any feature run before the portal is up: the server starts them while the schema
 * may still be on its way, and gives up a timer that fails twice. So a failure goes no further than
 * here either: a database that was away for a minute must not end mail or alerts for good. Bound to
 * all in {@code ejb-jar.xml}.
 */
public class OncePortalIsUp {
  private static final Logger LOG = Logger.getLogger(OncePortalIsUp.class.getName());

  @Inject private StartUp startUp;

  @AroundTimeout
  Object wait(InvocationContext timer) throws Exception {
    startUp.awaitCalm();
    try {
      return timer.proceed();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "A timer failed; it runs again when its time comes.", e);
      return null;
    }
  }
}
