package fr.jalons.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalons.accounts.Allowed;
import fr.jalons.accounts.Role;
import fr.jalons.accounts.RunAs;
import fr.jalons.platform.Forbidden;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * A test inside the server, or a helper of one: acts as somebody of the demonstration, asks the
 * portal's own tables. {@link RealWar} brings it along.
 */
public abstract class Inside {
  private static final Map<Role, String> LOGINS =
      Map.of(
          Role.USAGER, "usager",
          Role.PRO, "pro",
          Role.REFERENT, "referent",
          Role.REPONDANT, "repondant",
          Role.EDITEUR, "editeur",
          Role.OBSERVATEUR, "observateur",
          Role.ADMIN, "admin");

  @Inject protected RunAs runAs;

  @Resource(lookup = "java:app/jdbc/jalons")
  private DataSource source;

  public <T> T as(String login, Supplier<T> act) {
    return runAs.as(login, act);
  }

  public void as(String login, Runnable act) {
    runAs.as(
        login,
        () -> {
          act.run();
          return login;
        });
  }

  /** The first column of the first row, as a whole number. */
  public long number(String sql) {
    return tables().number(sql);
  }

  /** The first column of the first row. */
  public String text(String sql) {
    return tables().text(sql);
  }

  public void sql(String change) {
    tables().change(change);
  }

  private Tables tables() {
    return new Tables(source::getConnection);
  }

  /** What a service offers: the public methods of the class behind the injected proxy. */
  public static Stream<Method> acts(Object service) {
    return Stream.of(service.getClass().getSuperclass().getDeclaredMethods())
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic());
  }

  /** Every act of this service names its roles, and refuses all others and strangers. */
  public void refusesOthers(Object service) {
    assertThat(acts(service)).isNotEmpty();
    acts(service).forEach(act -> refusesOthers(service, act));
  }

  private void refusesOthers(Object service, Method act) {
    Allowed allowed = act.getAnnotation(Allowed.class);
    assertThat(allowed).as(act + " names its roles").isNotNull();
    LOGINS.forEach(
        (role, login) -> {
          if (!allowed.whoeverSignedIn() && !Set.of(allowed.value()).contains(role)) {
            assertThatThrownBy(() -> runAs.as(login, () -> call(service, act)))
                .as(act + " as " + login)
                .isInstanceOf(Forbidden.class);
          }
        });
    assertThatThrownBy(() -> call(service, act))
        .as(act + " by nobody")
        .isInstanceOf(Forbidden.class);
  }

  private static Object call(Object service, Method act) {
    Object[] nothing =
        Arrays.stream(act.getParameterTypes())
            .map(type -> type == long.class ? (Object) 1L : type == int.class ? (Object) 1 : null)
            .toArray();
    try {
      return act.invoke(service, nothing);
    } catch (InvocationTargetException e) {
      throw (RuntimeException) e.getCause();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
