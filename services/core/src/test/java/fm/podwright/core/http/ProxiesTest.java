package fm.podwright.core.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
  private static final String OURS = "10.0.0.7, 10.1.0.0/16, 2001:db8:5::/48";

  @Test
  void nobody_is_believed_unless_it_is_configured() {
    var nobodys = new Proxies(settings("", "X-Forwarded-For"));

    assertThat(client(nobodys, "127.0.0.1", "192.0.2.1")).isEqualTo("127.0.0.1");
    assertThat(client(nobodys, "10.0.0.7", "192.0.2.1")).isEqualTo("10.0.0.7");
  }

  @Test
  void a_stranger_who_says_to_be_a_proxy_is_himself() {
    assertThat(client("198.51.100.9", "192.0.2.1")).isEqualTo("198.51.100.9");
    assertThat(client("10.0.0.8", "192.0.2.1")).isEqualTo("10.0.0.8");
    assertThat(client("10.2.0.1", "192.0.2.1")).isEqualTo("10.2.0.1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "192.0.2.1                              | 192.0.2.1",
        "203.0.113.5, 192.0.2.1                 | 192.0.2.1",
        "127.0.0.1, 192.0.2.1                   | 192.0.2.1",
        "192.0.2.1, 10.1.2.3                    | 192.0.2.1",
        "203.0.113.5, 192.0.2.1, 10.1.2.3, 10.0.0.7 | 192.0.2.1",
        "10.1.9.9, 10.1.2.3                     | 10.1.9.9",
        "192.0.2.1:4711                         | 192.0.2.1",
        "\"192.0.2.1:4711\"                     | 192.0.2.1",
        "[2001:db8::1]:4711                     | 2001:db8:0:0:0:0:0:1",
        "[2001:DB8::1]                          | 2001:db8:0:0:0:0:0:1",
        "2001:db8::1                            | 2001:db8:0:0:0:0:0:1",
        "192.0.2.1, 2001:db8:5::9               | 192.0.2.1",
        "::ffff:192.0.2.1                       | 192.0.2.1",
        "unknown                                | 10.0.0.7",
        "203.0.113.5, unknown, 10.1.2.3         | 10.1.2.3",
        "203.0.113.5, _hidden                   | 10.0.0.7",
        "203.0.113.5,                           | 10.0.0.7",
        "localhost                              | 10.0.0.7",
        "192.0.2.1.                             | 10.0.0.7",
        "192.0.2.256                            | 10.0.0.7",
        "192.0.2                                | 10.0.0.7",
        "3221225985                             | 10.0.0.7",
        "0x7f000001                             | 10.0.0.7",
        "fe80::1%eth0                           | 10.0.0.7",
        "[192.0.2.1]                            | 10.0.0.7",
        "[2001:db8::1]x                         | 10.0.0.7",
        "[2001:db8::1                           | 10.0.0.7",
        "192.0.2.1:port                         | 10.0.0.7",
      })
  void of_a_chain_the_last_is_taken_that_is_not_ours(String chain, String expected) {
    assertThat(client("10.0.0.7", chain)).isEqualTo(expected);
  }

  @Test
  void many_lines_are_one_chain() {
    assertThat(client("10.0.0.7", "203.0.113.5", "192.0.2.1, 10.1.2.3")).isEqualTo("192.0.2.1");
    assertThat(client("10.0.0.7")).isEqualTo("10.0.0.7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "for=192.0.2.1                          | 192.0.2.1",
        "For=\"192.0.2.1:80\";proto=https;by=10.0.0.7 | 192.0.2.1",
        "for=203.0.113.5, for=192.0.2.1, for=10.1.2.3 | 192.0.2.1",
        "for=\"[2001:db8::1]:4711\"             | 2001:db8:0:0:0:0:0:1",
        "by=\"a,b;c\";for=192.0.2.1             | 192.0.2.1",
        "by=\"a\\\",for=203.0.113.5\";for=192.0.2.1 | 192.0.2.1",
        "for=203.0.113.5;x=\", for=192.0.2.1    | 10.0.0.7",
        "for=203.0.113.5, for=unknown           | 10.0.0.7",
        "for=203.0.113.5, for=_secret           | 10.0.0.7",
        "for=203.0.113.5;for=192.0.2.1          | 10.0.0.7",
        "for=203.0.113.5, proto=https           | 10.0.0.7",
        "for=203.0.113.5, 192.0.2.1             | 10.0.0.7",
        "for=203.0.113.5,                       | 10.0.0.7",
        "host=evil.example                      | 10.0.0.7",
      })
  void the_standard_header_is_read_where_it_was_chosen(String line, String expected) {
    var standard = new Proxies(settings(OURS, "Forwarded"));
    var headers =
        headers(Map.of("Forwarded", List.of(line), "X-Forwarded-For", List.of("9.9.9.9")));

    var client = peer(standard, "10.0.0.7").client(headers);

    assertThat(client.getHostAddress()).isEqualTo(expected);
  }

  @Test
  void the_header_that_was_not_chosen_is_never_read() {
    var headers = headers(Map.of("Forwarded", List.of("for=9.9.9.9;proto=https")));

    assertThat(peer("10.0.0.7").client(headers).getHostAddress()).isEqualTo("10.0.0.7");
    assertThat(peer("10.0.0.7").isSecure(headers)).isFalse();
  }

  @Test
  void the_scheme_is_what_our_proxy_says_last() {
    var spoofed = headers(Map.of("X-Forwarded-Proto", List.of("https, http")));
    var secure = headers(Map.of("X-Forwarded-Proto", List.of("http", "HTTPS")));
    var standard = peer(new Proxies(settings(OURS, "Forwarded")), "10.0.0.7");

    assertThat(peer("10.0.0.7").isSecure(spoofed)).isFalse();
    assertThat(peer("10.0.0.7").isSecure(secure)).isTrue();
    assertThat(peer("192.0.2.1").isSecure(secure)).isFalse();
    assertThat(standard.isSecure(headers(Map.of("Forwarded", List.of("for=1.1.1.1;proto=https")))))
        .isTrue();
    assertThat(standard.isSecure(headers(Map.of("Forwarded", List.of("proto=https, for=1.1.1.1")))))
        .isFalse();
  }

  @Test
  void a_name_that_tls_gave_has_to_be_the_hosts() {
    assertThat(agrees("10.0.0.7", "first.example.com")).isTrue();
    assertThat(agrees("10.0.0.7", "FIRST.example.com.")).isTrue();
    assertThat(agrees("10.0.0.7", "")).as("plain http").isTrue();
    assertThat(agrees("10.0.0.7")).as("an edge that does not say").isTrue();
    assertThat(agrees("10.0.0.7", "second.example.com")).isFalse();
    assertThat(agrees("10.0.0.7", "first.example.com", "first.example.com")).isFalse();
    assertThat(agrees("192.0.2.1", "second.example.com")).as("a stranger says so").isTrue();
  }

  @Test
  void no_header_breaks_the_reading_of_it() {
    var random = new Random(7);
    var pieces =
        "for=;,\"\\[]:. 10.1.2.3 192.0.2.1 ::1 unknown proto=https _x".split("(?<= )|", -1);
    for (var i = 0; i < 20_000; i++) {
      var header = i % 2 == 0 ? "Forwarded" : "X-Forwarded-For";
      var line =
          IntStream.range(0, random.nextInt(12))
              .mapToObj(_ -> pieces[random.nextInt(pieces.length)])
              .collect(Collectors.joining());
      var peer = peer(new Proxies(settings(OURS, header)), "10.0.0.7");

      assertThatCode(() -> peer.client(headers(Map.of(header, List.of(line)))))
          .as(line)
          .doesNotThrowAnyException();
    }
    var long_ = headers(Map.of("Forwarded", List.of("for=\"\\a".repeat(3000))));
    assertThatCode(() -> peer(new Proxies(settings(OURS, "Forwarded")), "10.0.0.7").client(long_))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"proxy.example.com", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "::/129"})
  void what_is_no_address_is_named_at_the_start(String wrong) {
    assertThatThrownBy(() -> new Proxies(settings("10.0.0.7," + wrong, "Forwarded")))
        .hasMessageContaining("PODWRIGHT_PROXIES")
        .hasMessageContaining(wrong);
    assertThatThrownBy(() -> settings("", "X-Real-IP")).hasMessageContaining("X-Forwarded-For");
  }

  @Test
  void networks_have_names_of_their_own() {
    var proxies = new Proxies(settings("loopback, private", "X-Forwarded-For"));

    for (var ours :
        List.of("127.0.0.1", "::1", "10.9.9.9", "172.31.0.1", "192.168.7.7", "fd00::1")) {
      assertThat(client(proxies, ours, "192.0.2.1")).as(ours).isEqualTo("192.0.2.1");
    }
    assertThat(client(proxies, "172.32.0.1", "192.0.2.1")).isEqualTo("172.32.0.1");
  }

  private static boolean agrees(String peer, String... names) {
    return peer(peer)
        .agrees("first.example.com", headers(Map.of(Peer.TLS_NAME, Arrays.asList(names))));
  }

  private static String client(String peer, String... lines) {
    return client(new Proxies(settings(OURS, "X-Forwarded-For")), peer, lines);
  }

  private static String client(Proxies proxies, String peer, String... lines) {
    var headers = headers(Map.of("X-Forwarded-For", Arrays.asList(lines)));
    return peer(proxies, peer).client(headers).getHostAddress();
  }

  private static Peer peer(String address) {
    return peer(new Proxies(settings(OURS, "X-Forwarded-For")), address);
  }

  private static Peer peer(Proxies proxies, String address) {
    return proxies.peer(InetAddress.ofLiteral(address));
  }

  private static Function<String, List<String>> headers(Map<String, List<String>> headers) {
    return name -> headers.getOrDefault(name, List.of());
  }

  private static EdgeSettings settings(String proxies, String header) {
    return new EdgeSettings(proxies, header, Duration.ofSeconds(15), Duration.ofDays(365));
  }
}
