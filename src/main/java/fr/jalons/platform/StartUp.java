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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

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
  private static final int CALM_SECONDS = 3;

  @Resource private ManagedExecutorService beside;
  @Inject private Secrets secrets;
  @Inject private BringUp bringUp;

  private Future<Future<?>> work;

  @PostConstruct
  void begin() {
    Setting.production();
    secrets.check();
    work = beside.submit(this::bringUp);
  }

  private Future<?> bringUp() {
    bringUp.run();
    // Only time has to pass: a task of the server's own would look for this caller when it ends
    return CompletableFuture.runAsync(
        () -> {}, CompletableFuture.delayedExecutor(CALM_SECONDS, TimeUnit.SECONDS));
  }

  /**
   * Waits until the portal is up.
   *
   * @throws StartUpRefused when it cannot be, with the reason
   */
  public void await() {
    result(work);
  }

  /**
   * Waits until the portal is up and who asked first has had the processor to themselves.
   *
   * @throws StartUpRefused when it cannot be up, with the reason
   */
  public void awaitCalm() {
    result(result(work));
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
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
