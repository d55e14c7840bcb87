package fm.podwright.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class GateTest {
  @AutoClose private static final RunningDashboard dashboard = RunningDashboard.start();
  private static final Browser browser = dashboard.owner("ada@example.com");

  @Test
  void a_form_of_our_own_page_is_taken() {
    assertThat(rename("Origin", dashboard.origin())).isEqualTo(303);
    assertThat(rename("Sec-Fetch-Site", "same-origin")).isEqualTo(303);
  }

  @Test
  void a_form_of_any_other_page_is_refused() {
    var form = browser.form("/you/name", Map.of("name", "Mallory"));

    assertThat(browser.send(form).statusCode()).as("no origin").isEqualTo(403);
    assertThat(rename("Origin", "https://evil.example")).isEqualTo(403);
    assertThat(rename("Origin", "null")).isEqualTo(403);
    assertThat(rename("Origin", "http://demo.localhost:8081")).as("a show's site").isEqualTo(403);
    assertThat(rename("Origin", dashboard.origin().replace("http", "https"))).isEqualTo(403);
    assertThat(rename("Sec-Fetch-Site", "same-site")).isEqualTo(403);
    assertThat(rename("Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(rename("Sec-Fetch-Site", "none")).isEqualTo(403);
    assertThat(browser.get("/you").body()).doesNotContain("Mallory");
  }

  @Test
  void a_foreign_origin_beside_our_fetch_site_is_refused() {
    var form =
        browser
            .form("/you/name", Map.of("name", "Mallory"))
            .header("Origin", "https://evil.example")
            .header("Sec-Fetch-Site", "same-origin");

    assertThat(browser.send(form).statusCode()).isEqualTo(403);
  }

  @Test
  void signing_in_is_guarded_as_well() {
    var form =
        browser
            .form("/sign-in", Map.of("email", "a@example.com", "password", "x"))
            .header("Origin", "https://evil.example");

    assertThat(browser.send(form).statusCode()).isEqualTo(403);
  }

  @Test
  void another_host_gets_421_whatever_forwarded_headers_say() throws IOException {
    var own = URI.create(dashboard.origin()).getAuthority();

    assertThat(raw("Host: " + own)).startsWith("HTTP/1.1 200");
    assertThat(raw("Host: " + own.toUpperCase(Locale.ROOT))).startsWith("HTTP/1.1 200");
    assertThat(raw("Host: evil.example")).startsWith("HTTP/1.1 421");
    assertThat(raw("Host: localhost")).startsWith("HTTP/1.1 421");
    assertThat(raw("Host: evil.example\r\nX-Forwarded-Host: " + own)).startsWith("HTTP/1.1 421");
    assertThat(raw("Host: evil.example\r\nForwarded: host=" + own)).startsWith("HTTP/1.1 421");
    assertThat(raw("Host: " + own + "\r\nHost: evil.example")).doesNotStartWith("HTTP/1.1 200");
  }

  @Test
  void every_answer_carries_the_headers_that_bind_browsers() {
    for (var path : new String[] {"/", "/sign-in", "/home", "/nothing", "/members"}) {
      var headers = dashboard.browser().get(path).headers();

      assertThat(headers.firstValue("content-security-policy").orElse(""))
          .as(path)
          .contains("default-src 'self'", "frame-ancestors 'none'");
      assertThat(headers.firstValue("x-content-type-options")).hasValue("nosniff");
      assertThat(headers.firstValue("referrer-policy")).hasValue("same-origin");
      assertThat(headers.firstValue("cache-control")).hasValue("no-store");
      assertThat(headers.firstValue("strict-transport-security")).isEmpty();
    }
  }

  @Test
  void assets_are_kept_for_ever() {
    var link = Pattern.compile("/assets/dashboard-[^\"]+\\.css").matcher(browser.get("/").body());
    var home = Pattern.compile("/assets/[^\"]+\\.css").matcher(browser.get("/home").body());

    assertThat(link.find() || home.find()).isTrue();
    var css = browser.get(link.hasMatch() ? link.group() : home.group());
    assertThat(css.headers().firstValue("cache-control").orElse("")).contains("immutable");
    assertThat(css.headers().firstValue("content-type").orElse("")).startsWith("text/css");
    assertThat(browser.get("/assets/manifest.json").statusCode()).isEqualTo(404);
  }

  @Test
  void an_unknown_page_says_so_with_a_reference() {
    var page = browser.get("/nothing");
    var problem =
        browser.send(browser.request("/nothing").header("Accept", "application/json").GET());

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("There is no such page", "Reference:");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("content-type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(problem.body()).contains("\"status\":404", "urn:uuid:");
  }

  @Test
  void what_is_too_large_or_of_another_kind_gets_a_clear_answer() {
    var large = browser.post("/you/name", Map.of("name", "x".repeat(100_000)));
    var json =
        browser.send(
            browser
                .request("/you/name")
                .header("Origin", dashboard.origin())
                .header("Content-Type", "text/plain")
                .header("Accept", "text/html")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(large.body()).contains("That is too much");
    assertThat(json.statusCode()).isEqualTo(415);
  }

  private static int rename(String header, String value) {
    var form = browser.form("/you/name", Map.of("name", "Ada")).header(header, value);
    return browser.send(form).statusCode();
  }

  private static String raw(String headers) throws IOException {
    try (var socket = new Socket("localhost", dashboard.service().port())) {
      var request = "GET /sign-in HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
