package fm.podwright.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Browser;
import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.testkit.Heap;
import fm.podwright.testkit.SettableClock;
import fm.podwright.testkit.Wire;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Two dashboards on one database.
class LimitsTest {
  private static final int MINUTE = 12;
  private static final Map<String, Object> SETTINGS =
      Map.of(
          "podwright.rate.per-account",
          MINUTE,
          "podwright.rate.per-address",
          5,
          "podwright.rate.costly-per-account",
          3,
          "podwright.proxies",
          "loopback");
  private static RunningDashboard one;
  private static RunningDashboard two;

  @BeforeAll
  static void start() {
    one = RunningDashboard.start(SETTINGS);
    two = one.beside(SETTINGS);
    two.bean(SettableClock.class).set(one.bean(SettableClock.class).instant());
  }

  @AfterAll
  static void end() {
    two.close();
    one.close();
  }

  @Test
  void an_account_has_one_limit_on_all_nodes() {
    var here = one.owner("ada@example.com");
    var there = two.browser(here);
    var other = one.owner("ben@example.com");
    pass(Duration.ofMinutes(2));

    var answered =
        IntStream.range(0, MINUTE + 4)
            .map(i -> (i % 2 == 0 ? here : there).get("/you").statusCode())
            .filter(it -> it == 200)
            .count();

    assertThat(answered).isEqualTo(MINUTE);
    var refused = there.get("/you");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("retry-after")).hasValue("5");
    assertThat(refused.body()).contains("Wait 5 seconds");
    assertThat(other.get("/you").statusCode()).as("somebody else").isEqualTo(200);
    assertThat(here.get(asset(other)).statusCode()).as("a file").isEqualTo(200);
    pass(Duration.ofSeconds(5));
    assertThat(here.get("/you").statusCode()).as("after the wait").isEqualTo(200);
    assertThat(there.get("/you").statusCode()).isEqualTo(429);
  }

  @Test
  void what_costs_much_has_a_limit_of_its_own() {
    var browser = one.owner("cy@example.com");
    pass(Duration.ofMinutes(2));

    for (var i = 0; i < 3; i++) {
      assertThat(browser.post("/uploads", Map.of()).statusCode()).isNotEqualTo(429);
    }

    assertThat(browser.post("/uploads", Map.of()).statusCode()).isEqualTo(429);
    assertThat(browser.get("/you").statusCode()).isEqualTo(200);
  }

  @Test
  void a_stranger_is_bounded_by_his_address() {
    for (var i = 0; i < 5; i++) {
      assertThat(front(i % 2 == 0 ? one : two, "192.0.2.1")).startsWith("HTTP/1.1 200");
    }

    assertThat(front(one, "192.0.2.1"))
        .startsWith("HTTP/1.1 429")
        .containsIgnoringCase("\r\nretry-after: 12\r\n");
    assertThat(front(two, "203.0.113.1, 192.0.2.1")).startsWith("HTTP/1.1 429");
    assertThat(front(two, "192.0.2.2")).startsWith("HTTP/1.1 200");
    assertThat(one.value("SELECT count(*) FROM rate WHERE key LIKE '%192.0.2%'")).isEqualTo("0");
    assertThat(one.value("SELECT count(*) > 0 FROM rate")).isEqualTo("t");
  }

  @Test
  void a_client_that_says_a_letter_now_and_then_is_cut_off_and_others_are_served() {
    try (var impatient = one.beside(Map.of("podwright.head-patience", "PT1S"));
        var slow = Wire.to(impatient.service().port())) {
      slow.say("GET /sign-in HTTP/1.1\r\nX: ");
      assertThat(front(impatient, "127.0.0.1")).startsWith("HTTP/1.1 200");

      assertThat(slow.isCutOff()).isTrue();
    }
  }

  @Test
  void languages_that_nobody_speaks_leave_nothing_behind() {
    languages(0, 200);
    // Java itself remembers them until it is short of memory; what counts is who else does
    for (var i = 1000; i < 4000; i++) Locale.forLanguageTag("en-x-a" + i);
    var before = Heap.instances(String.class);

    languages(1000, 3000);

    assertThat(Heap.instances(String.class) - before).isLessThan(1500);
  }

  private static void languages(int first, int number) {
    var host = one.origin().replace("http://", "");
    var requests =
        IntStream.range(first, first + number)
            .mapToObj(it ->
                "GET /sign-in HTTP/1.1\r\nHost: %s\r\nAccept: text/html\r\nAccept-Language: en-x-a%d\r\n%s\r\n"
                    .formatted(host, it, it == first + number - 1 ? "Connection: close\r\n" : ""));
    try (var wire = Wire.to(one.service().port())) {
      wire.send(requests);
    }
  }

  private static String front(RunningDashboard dashboard, String chain) {
    try (var wire = Wire.to(dashboard.service().port())) {
      return wire.say(
              "GET /sign-in HTTP/1.1\r\nHost: %s\r\nX-Forwarded-For: %s\r\nConnection: close\r\n\r\n"
                  .formatted(dashboard.origin().replace("http://", ""), chain))
          .answer();
    }
  }

  private static String asset(Browser browser) {
    var page = browser.get("/you").body();
    var start = page.indexOf("/assets/");
    return page.substring(start, page.indexOf('"', start));
  }

  private static void pass(Duration duration) {
    one.pass(duration);
    two.pass(duration);
  }
}
