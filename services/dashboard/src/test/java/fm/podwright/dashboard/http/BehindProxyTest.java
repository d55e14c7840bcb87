package fm.podwright.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.account.Purpose;
import fm.podwright.dashboard.RunningDashboard;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpClientAddressResolver;
import io.micronaut.http.server.util.HttpHostResolver;
import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A dashboard whose browsers come by https, through a proxy on this machine.
class BehindProxyTest {
  private static final String HOST = "podcasts.example.com";
  private static final String LIMITED = "too many tries";
  private static final String ORIGIN = "https://" + HOST;
  private static RunningDashboard dashboard;

  @BeforeAll
  static void start() {
    dashboard =
        RunningDashboard.start(
            Map.of(
                "podwright.dashboard-url",
                ORIGIN,
                "podwright.proxies",
                "loopback",
                "podwright.account.failures-per-address",
                3));
  }

  @AfterAll
  static void end() {
    dashboard.close();
  }

  @Test
  void a_session_is_bound_to_the_host_and_to_https() throws IOException {
    var email = "grace@example.com";
    var password = RunningDashboard.PASSWORD;
    post("/sign-up", Map.of("name", "Grace", "email", email, "password", password), "192.0.2.9");
    var user = dashboard.signIns(email).getFirst().member().user().value();
    var token = dashboard.mint(email, Purpose.VERIFICATION, user);

    var answer = post("/verification/" + token, Map.of("password", password), "192.0.2.9");

    assertThat(answer.lines().filter(it -> it.toLowerCase(Locale.ROOT).startsWith("set-cookie:")))
        .hasSize(2)
        .allSatisfy(cookie ->
            assertThat(cookie)
                .contains(" __Host-", "; Path=/", "; Secure", "; HTTPOnly", "SameSite=Lax")
                .doesNotContain("Domain="));
    assertThat(answer.toLowerCase(Locale.ROOT))
        .contains("strict-transport-security: max-age=31536000");
  }

  @Test
  void wrong_passwords_count_against_the_address_that_our_proxy_names() throws IOException {
    for (var attempt = 0; attempt < 4; attempt++) wrong("203.0.113." + attempt + ", 192.0.2.1");

    assertThat(wrong("203.0.113.77, 192.0.2.1")).contains(LIMITED);
    assertThat(wrong("192.0.2.2")).doesNotContain(LIMITED);
  }

  @Test
  void who_meant_another_host_by_tls_is_sent_away() throws IOException {
    assertThat(get("X-Podwright-Sni: podcasts.example.com")).startsWith("HTTP/1.1 200");
    assertThat(get("X-Podwright-Sni: demo.example.com")).startsWith("HTTP/1.1 421");
    assertThat(get("X-Podwright-Sni:")).startsWith("HTTP/1.1 200");
  }

  @Test
  void the_framework_believes_nobody_either() {
    var strangers = RunningDashboard.start();
    try (strangers) {
      var hosts = strangers.bean(HttpHostResolver.class);
      var request = HttpRequest.GET("/").header("X-Forwarded-Host", "evil.example");

      assertThat(hosts.resolve(request)).isEqualTo(strangers.origin());
      assertThat(strangers.bean(HttpClientAddressResolver.class)).isInstanceOf(ClientAddress.class);
    }
  }

  private static String wrong(String chain) throws IOException {
    return post(
        "/sign-in", Map.of("email", chain.hashCode() + "@example.com", "password", "no"), chain);
  }

  private static String get(String header) throws IOException {
    return ask("GET /sign-in HTTP/1.1\r\nHost: " + HOST + "\r\n" + header, "");
  }

  private static String post(String path, Map<String, String> fields, String chain)
      throws IOException {
    var body =
        fields.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return ask(
        """
        POST %s HTTP/1.1\r
        Host: %s\r
        Origin: %s\r
        X-Forwarded-For: %s\r
        X-Forwarded-Proto: https\r
        Content-Type: application/x-www-form-urlencoded\r
        Content-Length: %d\
        """
            .formatted(path, HOST, ORIGIN, chain, body.length()),
        body);
  }

  private static String ask(String head, String body) throws IOException {
    try (var socket = new Socket("localhost", dashboard.service().port())) {
      var request = head + "\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
