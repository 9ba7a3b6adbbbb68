package fr.jalons.guide.links;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses the portal may ask: pages of the Internet, never a machine of the network it
 * stands in, whatever an editor writes.
 */
final class PublicAddress {
  private static final int BYTE = 0xff;
  private static final int CARRIER = 100;
  private static final int CARRIER_FROM = 64;
  private static final int CARRIER_TO = 127;
  private static final int UNIQUE_LOCAL = 0xfc;
  private static final int UNIQUE_LOCAL_MASK = 0xfe;

  private PublicAddress() {}

  /**
   * @throws UnknownHostException when nobody knows the host
   */
  static boolean may(URI uri) throws UnknownHostException {
    boolean web =
        "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    boolean usualPort = uri.getPort() == -1 || uri.getPort() == 80 || uri.getPort() == 443;
    return web
        && usualPort
        && uri.getHost() != null
        && uri.getUserInfo() == null
        && Arrays.stream(InetAddress.getAllByName(uri.getHost())).allMatch(PublicAddress::isPublic);
  }

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    int first = bytes[0] & BYTE;
    int second = bytes[1] & BYTE;
    boolean carrier = first == CARRIER && second >= CARRIER_FROM && second <= CARRIER_TO;
    boolean uniqueLocal =
        address instanceof Inet6Address && (first & UNIQUE_LOCAL_MASK) == UNIQUE_LOCAL;
    boolean nobodys = !(address instanceof Inet6Address) && first == 0;
    return !(address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || carrier
        || uniqueLocal
        || nobodys);
  }
}
