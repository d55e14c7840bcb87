package fm.podwright.dashboard.upload;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.RunningDashboard;
import fm.podwright.dashboard.Studio;
import fm.podwright.testkit.FreePorts;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorageAwayTest {
  @Test
  void an_upload_while_storage_is_away_is_told_to_try_again_and_writing_goes_on() {
    var settings =
        Map.<String, Object>of("podwright.s3.endpoint", "http://127.0.0.1:" + FreePorts.one());
    try (var dashboard = RunningDashboard.start(settings)) {
      var studio = new Studio(dashboard, dashboard.owner(Studio.OWNER));
      var path = studio.draft(studio.show("low-tide"));
      var id = path.substring(path.lastIndexOf('/') + 1);

      var chosen = "{\"episode\":\"%s\",\"filename\":\"a.mp3\",\"size\":5}".formatted(id);
      var answer = studio.json(studio.owner(), "POST", "/uploads", chosen);

      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
      assertThat(answer.body()).contains("Storage does not answer");
      assertThat(studio.autosave(path, 1, Map.of("title", "Kept")).statusCode()).isEqualTo(200);
    }
  }
}
