package fm.podwright.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.database.Pulse;
import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.dashboard.Studio;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseAwayTest {
  private final RunningDashboard dashboard =
      RunningDashboard.start(Map.of("datasources.default.connection-timeout", 500));

  @AfterAll
  void end() {
    dashboard.close();
  }

  @Test
  void people_and_programs_are_told_that_the_database_is_away_and_then_it_goes_on() {
    var studio = new Studio(dashboard, dashboard.owner(Studio.OWNER));
    var path = studio.draft(studio.show("low-tide"));

    dashboard.stopDatabase();
    var page = studio.owner().get(path);
    var saved = studio.autosave(path, 1, Map.of("title", "Not kept"));
    dashboard.startDatabase();

    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("retry-after")).hasValue("10");
    assertThat(page.body())
        .contains("The database does not answer")
        .doesNotContain("Exception", "at fm.podwright", "jdbc:");
    assertThat(saved.statusCode()).isEqualTo(503);
    assertThat(saved.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(status(studio, path)).isEqualTo(200);
  }

  @Test
  void whoever_asks_for_health_is_told_so_and_still_sends_people() throws Exception {
    var word = new Word();
    try (var _ = dashboard.bean(Listening.class).subscribe(Channel.SHOW_CHANGED, word)) {
      word.connected.acquire();
      assertThat(health().body()).contains("\"status\":\"UP\"").doesNotContain("AWAY");

      word.lost.drainPermits();
      dashboard.stopDatabase();
      word.lost.acquire();
      var away = health();
      word.connected.drainPermits();
      dashboard.startDatabase();
      word.connected.acquire();

      assertThat(away.statusCode()).isEqualTo(200);
      assertThat(away.body()).contains("\"status\":\"AWAY\"").doesNotContain("DOWN");
      assertThat(health().body()).doesNotContain("AWAY");
    }
  }

  @Test
  @Timeout(180)
  void nobody_waits_for_a_connection_once_it_is_known_that_there_is_none_to_be_had() {
    var patience = Map.<String, Object>of("datasources.default.connection-timeout", 600_000);
    try (var patient = dashboard.beside(patience)) {
      var browser = patient.browser(dashboard.owner("grace@example.com"));
      var before = browser.get("/home").statusCode();

      dashboard.stopDatabase();
      patient.bean(Pulse.class).doubt();
      await(patient, true);
      var away = browser.get("/home").statusCode();
      dashboard.startDatabase();
      await(patient, false);

      assertThat(before).isLessThan(400);
      assertThat(away).isEqualTo(503);
      assertThat(browser.get("/home").statusCode()).isEqualTo(before);
    }
  }

  private static void await(RunningDashboard dashboard, boolean gone) {
    while (dashboard.bean(Pulse.class).isGone() != gone) {
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }

  /// The pool tries anew at its own pace.
  private static int status(Studio studio, String path) {
    var status = 503;
    while (status == 503) status = studio.owner().get(path).statusCode();
    return status;
  }

  private HttpResponse<String> health() throws Exception {
    var port = dashboard.service().managementPort();
    var url = URI.create("http://127.0.0.1:" + port + "/health/readiness");
    try (var client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(url).build(), BodyHandlers.ofString());
    }
  }

  private static final class Word implements Subscriber {
    private final Semaphore connected = new Semaphore(0);
    private final Semaphore lost = new Semaphore(0);

    @Override
    public void heard(String payload) {}

    @Override
    public void connected() {
      connected.release();
    }

    @Override
    public void lost() {
      lost.release();
    }
  }
}
