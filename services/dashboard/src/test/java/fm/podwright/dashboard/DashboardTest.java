package fm.podwright.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.process.MissingSettings;
import fm.podwright.core.process.RunningService;
import fm.podwright.testkit.RealPostgres;
import fm.podwright.testkit.RealS3;
import fm.podwright.testkit.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DashboardTest {
  private static RunningService service;

  @BeforeAll
  static void start() {
    var settings =
        Settings.of(
            RealPostgres.migrated(RunningDashboard::migrate), RealS3.fresh(), "podwright_app");
    service = Dashboard.start(settings, Map.of());
  }

  @AfterAll
  static void end() {
    service.close();
  }

  @Test
  void health_and_metrics_are_on_the_management_port() throws Exception {
    assertThat(status(service.managementPort(), "/health/liveness")).isEqualTo(200);
    assertThat(status(service.managementPort(), "/health/readiness")).isEqualTo(200);
    assertThat(status(service.managementPort(), "/prometheus")).isEqualTo(200);
  }

  @Test
  void nothing_else_is() throws Exception {
    for (var path : new String[] {"/beans", "/env", "/routes", "/loggers", "/stop", "/"}) {
      assertThat(status(service.managementPort(), path)).as(path).isIn(401, 404);
    }
  }

  @Test
  void health_and_metrics_are_not_on_the_public_port() throws Exception {
    for (var path : new String[] {"/health", "/health/liveness", "/prometheus", "//prometheus"}) {
      assertThat(status(service.port(), path)).as(path).isIn(400, 401, 404, 421);
    }
  }

  @Test
  void a_missing_setting_is_named_with_its_remedy() {
    assertThatThrownBy(() -> Dashboard.start(Map.of(), Map.of()))
        .isInstanceOf(MissingSettings.class)
        .hasMessageContaining("podwright.signing-key (set PODWRIGHT_SIGNING_KEY=")
        .hasMessageContaining("podwright.database.url (set PODWRIGHT_DATABASE_URL=")
        .hasMessageContaining("podwright.s3.secret-key (set PODWRIGHT_S3_SECRET_KEY=");
  }

  private static int status(int port, String path) throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
