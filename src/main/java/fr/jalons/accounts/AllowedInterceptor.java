package fr.jalons.accounts;

import fr.jalons.platform.Forbidden;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.util.Arrays;

/** Enforces {@link Allowed}, before a transaction begins. */
@Allowed
@Interceptor
@Priority(AllowedInterceptor.BEFORE_TRANSACTIONS)
public class AllowedInterceptor implements Serializable {
  /** {@code @Transactional} stands at platform before + 200. */
  static final int BEFORE_TRANSACTIONS = Interceptor.Priority.PLATFORM_BEFORE + 100;

  private static final long serialVersionUID = 1L;

  @Inject private transient CurrentAccount current;

  @AroundInvoke
  Object onlyAllowed(InvocationContext call) throws Exception {
    if (!mayCall(rule(call))) {
      throw new Forbidden(
          "%s may not call %s".formatted(current.login(), call.getMethod().getName()));
    }
    return call.proceed();
  }

  private boolean mayCall(Allowed rule) {
    return Arrays.stream(rule.value()).anyMatch(current::has)
        || rule.whoeverSignedIn() && current.login() != null;
  }

  private static Allowed rule(InvocationContext call) {
    Allowed onMethod = call.getMethod().getAnnotation(Allowed.class);
    return onMethod != null
        ? onMethod
        : call.getMethod().getDeclaringClass().getAnnotation(Allowed.class);
  }
}
