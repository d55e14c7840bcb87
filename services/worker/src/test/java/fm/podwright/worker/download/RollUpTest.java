package fm.podwright.worker.download;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.EPISODE;
import static fm.podwright.worker.RunningWorker.SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.worker.RunningWorker;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class RollUpTest {
  private static final UUID MEDIA = UUID.fromString("01930000-0000-7000-8000-000000000004");
  private static final UUID POPULAR = UUID.fromString("01930000-0000-7000-8000-000000000005");

  private final LocalDate today =
      LocalDate.ofInstant(InstantSource.system().instant(), ZoneOffset.UTC);
  private final RunningWorker worker = RunningWorker.start(Map.of());

  /// Two minutes in a million bytes: half of them make a download.
  RollUpTest() throws SQLException {
    worker.execute(
        """
        INSERT INTO media (account_id, id, show_id, type, bytes, duration_ms, header_bytes, audio_bytes, channels,
          sample_rate, title, artist, has_artwork, chapters, remarks, loudness, true_peak, waveform, storage_key,
          file_name, created_at)
        VALUES ('%s', '%s', '%s', 'mp3', 1000000, 120000, 0, 1000000, 2, 44100, '', '', false, '[]', '[]', -16, -1,
          'AQ', 'media/x.mp3', 'x.mp3', now())
        """
            .formatted(ACCOUNT, MEDIA, SHOW));
  }

  @AfterEach
  void end() {
    worker.close();
  }

  @Test
  void hits_become_exactly_the_downloads_that_the_rule_sees_however_often_they_are_counted()
      throws Exception {
    hit(today, "whole", "GET", 200, 0, 1_000_000);
    hit(today, "whole", "GET", 206, 0, 1_000_000);
    hit(today, "in parts", "GET", 206, 0, 300_000);
    hit(today, "in parts", "GET", 206, 250_000, 350_000);
    hit(today, "too little", "GET", 206, 0, 499_999);
    hit(today, "the same again", "GET", 206, 0, 300_000);
    hit(today, "the same again", "GET", 206, 0, 300_000);
    hit(today, "asks only", "HEAD", 200, 0, 1_000_000);
    hit(today.minusDays(1), "whole", "GET", 200, 0, 1_000_000);
    hit(today.minusDays(5), "long ago", "GET", 200, 0, 1_000_000);

    worker.bean(RollUp.class).run();
    worker.bean(RollUp.class).run();

    assertThat(downloads(EPISODE)).isEqualTo(today.minusDays(1) + "=1 " + today + "=2");
  }

  @Test
  void hits_that_arrive_late_are_counted_by_night() throws Exception {
    var late = today.minusDays(5);
    hit(late, "cut off", "GET", 200, 0, 1_000_000);

    worker.bean(LateRollUp.class).run();

    assertThat(downloads(EPISODE)).isEqualTo(late + "=1");
  }

  @Test
  void a_day_of_many_listeners_is_counted_to_the_last() throws Exception {
    worker.execute(
        """
        INSERT INTO hit SELECT '%s', gen_random_uuid(), '%s 12:00Z', '%s', '%s', '%s', 'listener ' || n, 'Player',
          'GET', 206, (n %% 2) * 500000, 500000 FROM generate_series(1, 2600) n, generate_series(1, 3)
        """
            .formatted(ACCOUNT, today, SHOW, POPULAR, MEDIA));
    hit(today, "one", "GET", 200, 0, 1_000_000);

    worker.bean(RollUp.class).run();

    assertThat(downloads(POPULAR)).isEqualTo(today + "=2600");
    assertThat(downloads(EPISODE)).isEqualTo(today + "=1");
  }

  private void hit(
      LocalDate day, String listener, String method, int status, long first, long bytes)
      throws SQLException {
    worker.execute(
        """
        INSERT INTO hit VALUES ('%s', gen_random_uuid(), '%s 12:00Z', '%s', '%s', '%s', '%s', 'Player', '%s', %d,
          %d, %d)
        """
            .formatted(ACCOUNT, day, SHOW, EPISODE, MEDIA, listener, method, status, first, bytes));
  }

  private String downloads(UUID episode) throws SQLException {
    return worker.value(
        "SELECT string_agg(day || '=' || downloads, ' ' ORDER BY day) FROM download_day WHERE episode_id = '%s'"
            .formatted(episode));
  }
}
