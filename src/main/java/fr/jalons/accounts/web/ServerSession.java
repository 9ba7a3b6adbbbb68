package fr.jalons.accounts.web;

import fr.jalons.accounts.NewDevice;
import fr.jalons.accounts.PendingSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What the server's session holds about signing in; everything else is in the register. */
final class ServerSession {
  private static final String NUMBER = ServerSession.class.getName() + ".number";
  private static final String PENDING = ServerSession.class.getName() + ".pending";
  private static final String DEVICE = ServerSession.class.getName() + ".device";

  private ServerSession() {}

  /** Number of the session in the register. */
  static Optional<Long> number(HttpServletRequest request) {
    return attribute(request, NUMBER, Long.class);
  }

  static void keepNumber(HttpServletRequest request, long number) {
    request.getSession().setAttribute(NUMBER, number);
  }

  /** Whoever has given a right password and owes a code. */
  static Optional<PendingSignIn> pending(HttpServletRequest request) {
    return attribute(request, PENDING, PendingSignIn.class);
  }

  static void keepPending(HttpServletRequest request, PendingSignIn pending) {
    request.getSession().setAttribute(PENDING, pending);
  }

  static void forgetPending(HttpServletRequest request) {
    request.getSession().removeAttribute(PENDING);
  }

  /** The device that is being set up. */
  static Optional<NewDevice> device(HttpServletRequest request) {
    return attribute(request, DEVICE, NewDevice.class);
  }

  static void keepDevice(HttpServletRequest request, NewDevice device) {
    request.getSession().setAttribute(DEVICE, device);
  }

  static void forgetDevice(HttpServletRequest request) {
    request.getSession().removeAttribute(DEVICE);
  }

  private static <T> Optional<T> attribute(HttpServletRequest request, String name, Class<T> type) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable(session.getAttribute(name)).map(type::cast);
  }
}
