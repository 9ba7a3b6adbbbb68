package fr.jalons.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.interceptor.ExcludeDefaultInterceptors;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Begins the portal's own start as early as the server lets it, beside the start of Faces and the
 * web service: the two share nothing, and together they take most of a start. {@link #await} joins
 * them before the first request.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@ExcludeDefaultInterceptors
public class StartUp {
  @Resource private ManagedExecutorService beside;
  @Inject private Secrets secrets;
  @Inject private BringUp bringUp;

  private Future<?> work;

  @PostConstruct
  void begin() {
    Setting.production();
    secrets.check();
    work = beside.submit(bringUp::run);
  }

  /**
   * Waits until the portal is up.
   *
   * @throws StartUpRefused when it cannot be, with the reason
   */
  public void await() {
    try {
      work.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException refused
          ? refused
          : new StartUpRefused("The portal cannot start.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartUpRefused("The start was interrupted.", e);
    }
  }
}
