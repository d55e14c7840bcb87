package fm.podwright.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {
  @TempDir private Path data;

  @Test
  void it_is_found_again_after_kill_9_and_ends_cleanly_when_asked_to() throws Exception {
    var settings = Child.settings(data);
    try (var first = Child.start(settings)) {
      first.hear("ready");
      assertAnswers(first);
      first.process().destroyForcibly();
      assertThat(first.exitCode()).isEqualTo(128 + 9);
    }
    var secrets = Files.readString(data.resolve("secrets.properties"));

    try (var second = Child.start(settings)) {
      second.hear("ready");
      assertAnswers(second);
      second.process().destroy();
      assertThat(second.exitCode()).isEqualTo(128 + 15);
      assertThat(second.said()).noneMatch(line -> line.contains("Exception"));
      assertThat(second.said()).noneMatch(line -> line.contains("cleanly"));
    }
    assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    assertThat(data.resolve("secrets.properties")).hasContent(secrets);
    assertThat(Files.getPosixFilePermissions(data.resolve("secrets.properties")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private static void assertAnswers(Child child) throws Exception {
    for (var offset = 0; offset < 3; offset++) {
      var management = child.port("MANAGEMENT") + offset;
      assertThat(status(management, "/health/liveness")).isEqualTo(200);
      assertThat(status(management, "/health/readiness")).isEqualTo(200);
      assertThat(status(management, "/prometheus")).isEqualTo(200);
    }
    for (var path : new String[] {"/health/readiness", "/prometheus"}) {
      assertThat(status(child.port("DASHBOARD"), path)).isNotEqualTo(200);
      assertThat(status(child.port("PUBLISHER"), path)).isNotEqualTo(200);
    }
    assertThat(status(child.port("MAIL"), "/")).isEqualTo(200);
    assertThat(status(child.port("S3"), "/podwright")).isEqualTo(403);
    assertThat(child.said())
        .contains(
            "dashboard http://localhost:" + child.port("DASHBOARD"),
            "sites http://{show}.localhost:" + child.port("PUBLISHER"),
            "mail http://localhost:" + child.port("MAIL"));
  }

  @Test
  void a_taken_port_is_named_with_the_setting_that_moves_it() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var settings = Child.settings(data);
      settings.put("PODWRIGHT_PUBLISHER_PORT", String.valueOf(taken.getLocalPort()));

      try (var child = Child.start(settings)) {
        assertThat(child.exitCode()).isEqualTo(1);
        child.hear(
            "Podwright did not start: port %d is taken, which the sites needs: set PODWRIGHT_PUBLISHER_PORT to another one"
                .formatted(taken.getLocalPort()));
        assertThat(child.said()).noneMatch(line -> line.startsWith("\tat "));
      }
    }
  }

  @Test
  void a_second_one_on_the_same_data_is_refused() throws Exception {
    try (var folder = DataFolder.open(data);
        var child = Child.start(Child.settings(data))) {
      assertThat(folder.file("lock")).exists();
      assertThat(child.exitCode()).isEqualTo(1);
      child.hear(
          "Podwright did not start: another Podwright runs on the data in %s: end it, or set PODWRIGHT_DATA to another folder"
              .formatted(data));
    }
  }

  @Test
  void a_port_that_is_no_number_is_named() throws Exception {
    try (var child = Child.start(Map.of("PODWRIGHT_S3_PORT", "many"))) {
      assertThat(child.exitCode()).isEqualTo(1);
      child.hear(
          "Podwright did not start: PODWRIGHT_S3_PORT=many is not a port: write a number from 1 to"
              + " 65535");
    }
  }

  private static int status(int port, String path) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
