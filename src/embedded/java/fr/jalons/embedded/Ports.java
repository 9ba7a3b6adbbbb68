package fr.jalons.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** TCP ports of this machine. */
public final class Ports {

  private Ports() {}

  /** A port of the loopback address that was free a moment ago. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
