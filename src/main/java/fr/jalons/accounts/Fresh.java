package fr.jalons.accounts;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a method that does something dangerous: it wants a password (and code) given within the last
 * ten minutes, and throws {@link NotFresh} otherwise. The page that leads there asks for them
 * beforehand at {@code /pro/confirmation}.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Fresh {}
