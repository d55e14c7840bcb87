package fm.podwright.dashboard.download;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.dashboard.Studio;
import fm.podwright.testkit.Database;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DownloadsTest {
  @Test
  void downloads_are_summed_by_day_and_by_episode_with_the_rule_beside_them() throws SQLException {
    try (var studio = Studio.open()) {
      var show = studio.show("low-tide");
      var path = studio.ready(show, "First Light");
      studio.press(path, "PUBLISH", Map.of());
      count(studio, show, path, 1, 1200);
      count(studio, show, path, 20, 34);
      count(studio, show, path, 40, 5000);

      var page = studio.owner().get("/shows/" + show + "/downloads").body();

      assertThat(page).contains("1,234", "1,200", "First Light", "bots still in", "IAB");
      assertThat(studio.owner().get("/shows/" + show).body()).contains("6,234 downloads");
    }
  }

  private static void count(Studio studio, String show, String path, int ago, int downloads)
      throws SQLException {
    try (var connection = studio.dashboard().database().connect(Database.SUPERUSER);
        var insert =
            connection.prepareStatement(
                """
                INSERT INTO download_day (account_id, episode_id, day, show_id, downloads)
                VALUES (?, ?::uuid, (now() AT TIME ZONE 'UTC')::date - ?, ?::uuid, ?)
                """)) {
      insert.setObject(1, studio.account().value());
      insert.setString(2, path.substring(path.lastIndexOf('/') + 1));
      insert.setInt(3, ago);
      insert.setString(4, show);
      insert.setLong(5, downloads);
      insert.executeUpdate();
    }
  }
}
