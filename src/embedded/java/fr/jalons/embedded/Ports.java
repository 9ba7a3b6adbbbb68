package fr.jalons.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Random;

/** TCP ports of this machine. */
public final class Ports {
  private static final int LOWEST = 20_000;
  private static final int FIRST_OF_CALLERS = 32_768;
  private static final int TRIES = 1_000;

  private Ports() {}

  /**
   * A port of the loopback address that was free a moment ago. None of those that Linux, macOS or
   * Windows hand to whoever calls somebody: one of these may be gone before a server that takes its
   * time to start has bound it.
   *
   * @throws LaunchFailure when none was free in a thousand tries
   */
  public static int free() {
    return new Random()
        .ints(TRIES, LOWEST, FIRST_OF_CALLERS)
        .filter(Ports::isFree)
        .findFirst()
        .orElseThrow(() -> new LaunchFailure("No free port was found"));
  }

  /** Whether nobody listens on this port of the loopback address. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Refuses a port that somebody else listens on.
   *
   * @throws LaunchFailure in one line, when it is taken or may not be used
   */
  static void requireFree(String host, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // A port that a stopped server left in TIME_WAIT is free
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(host, port));
    } catch (IOException e) {
      throw new LaunchFailure(
          "Port "
              + port
              + " on "
              + host
              + " cannot be used ("
              + e.getMessage()
              + "); stop what holds it or choose another with -Djalons.http.port=…",
          e);
    }
  }
}
