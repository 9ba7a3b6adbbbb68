package fr.jalons.guide.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "172.16.9.9",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "::1",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:10.0.0.1"
      })
  void a_machine_of_the_network_around_is_never_asked(String address) throws UnknownHostException {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "100.128.0.1", "2a00:1450::1"})
  void a_machine_of_the_internet_may_be_asked(String address) throws UnknownHostException {
    assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd", "ftp://93.184.216.34/", "http://93.184.216.34:8080/",
        "https://user@93.184.216.34/", "http://127.0.0.1/", "http:///nowhere"
      })
  void only_pages_at_the_usual_ports_are_asked(String url) throws UnknownHostException {
    assertThat(PublicAddress.may(URI.create(url))).isFalse();
  }

  @Test
  void what_a_site_answers_is_told_apart() {
    assertThat(LinkProblem.of(200)).isNull();
    assertThat(LinkProblem.of(404)).isEqualTo(LinkProblem.GONE);
    assertThat(LinkProblem.of(403)).isEqualTo(LinkProblem.REFUSED);
    assertThat(LinkProblem.of(503)).isEqualTo(LinkProblem.FAILING);
  }
}
