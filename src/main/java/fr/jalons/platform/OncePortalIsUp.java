package fr.jalons.platform;

import jakarta.inject.Inject;
import jakarta.interceptor.AroundTimeout;
import jakarta.interceptor.InvocationContext;

/**
 * Lets no timer of any feature run before the portal is up: the server starts them while the schema
 * may still be on its way, and gives up a timer that fails twice. Bound to all in {@code
 * ejb-jar.xml}.
 */
public class OncePortalIsUp {
  @Inject private StartUp startUp;

  @AroundTimeout
  Object wait(InvocationContext timer) throws Exception {
    startUp.await();
    return timer.proceed();
  }
}
