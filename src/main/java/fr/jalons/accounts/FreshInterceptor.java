package fr.jalons.accounts;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/** Enforces {@link Fresh}: after the role was checked, before a transaction begins. */
@Fresh
@Interceptor
@Priority(AllowedInterceptor.BEFORE_TRANSACTIONS + 1)
public class FreshInterceptor implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentSession session;

  @AroundInvoke
  Object onlyFresh(InvocationContext call) throws Exception {
    if (!session.isFresh()) {
      throw new NotFresh();
    }
    return call.proceed();
  }
}
