package fm.podwright.dashboard.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class StreamsTest {
  @Test
  void a_stream_of_events_ends_well_when_the_service_ends_before_what_it_tells_of()
      throws Exception {
    var studio = Studio.open();
    try (var client = HttpClient.newHttpClient()) {
      var request =
          studio
              .owner()
              .request("/uploads/" + upload(studio) + "/events")
              .header("Accept", "text/event-stream")
              .header("Cookie", cookies(studio));
      var answer = client.send(request.build(), BodyHandlers.ofLines());

      studio.close();

      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("event: step");
    }
  }

  private static String upload(Studio studio) {
    var path = studio.draft(studio.show("low-tide"));
    var wanted =
        "{\"episode\":\"%s\",\"filename\":\"talk.mp3\",\"size\":1000}"
            .formatted(path.substring(path.lastIndexOf('/') + 1));
    var begun = studio.json(studio.owner(), "POST", "/uploads", wanted).body();
    return begun.replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
  }

  private static String cookies(Studio studio) {
    return studio.owner().cookies().entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }
}
