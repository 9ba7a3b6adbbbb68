package fr.jalons.accounts;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets only accounts with one of these roles call a method; others get {@link
 * fr.jalons.platform.Forbidden}.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Allowed {
  /** One of these is enough; none lets nobody in. */
  @Nonbinding
  Role[] value() default {};

  /**
   * Lets in whoever has signed in, even before they have signed the undertaking or set up their
   * second factor: for acts on one's own account only.
   */
  @Nonbinding
  boolean whoeverSignedIn() default false;
}
