package fm.podwright.domain.download;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.AudioFormat;
import fm.podwright.domain.media.AudioLayout;
import fm.podwright.domain.media.AudioTags;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CountingRuleTest {
  private static final EpisodeId EPISODE = new EpisodeId(new UUID(1, 1));
  private static final MediaId MEDIA = new MediaId(new UUID(2, 1));
  private static final MediaId REPLACED = new MediaId(new UUID(2, 2));
  private static final Instant NOON = Instant.parse("2026-11-16T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
  private static final long MINUTE = 1_000_000;
  private static final CountingRule RULE =
      new CountingRule(media ->
          media.equals(MEDIA) || media.equals(REPLACED)
              ? Optional.of(new Threshold(MINUTE))
              : Optional.empty());

  @Test
  void a_whole_file_is_a_download_of_its_day() {
    assertThat(RULE.count(List.of(whole("ann"))))
        .containsExactly(new DailyDownloads(EPISODE, DAY, 1));
  }

  @Test
  void head_is_no_download() {
    assertThat(downloads(hit("ann", NOON, "HEAD", 200, 0, 60 * MINUTE))).isZero();
  }

  @Test
  void only_200_and_206_are_downloads() {
    for (var status : new int[] {301, 302, 304, 403, 404, 410, 416, 500}) {
      assertThat(downloads(hit("ann", NOON, "GET", status, 0, 60 * MINUTE))).isZero();
    }
  }

  @Test
  void a_probe_of_two_bytes_is_disregarded() {
    var rule = new CountingRule(_ -> Optional.of(new Threshold(3)));

    assertThat(rule.count(List.of(part("ann", 0, 2), part("ann", 2, 1)))).isEmpty();
    assertThat(rule.count(List.of(part("ann", 0, 3)))).hasSize(1);
  }

  @Test
  void a_closed_range_is_no_more_than_its_bytes() {
    assertThat(downloads(part("ann", 0, 65_536))).isZero();
    assertThat(downloads(part("ann", 0, MINUTE - 1))).isZero();
    assertThat(downloads(part("ann", 0, MINUTE))).isEqualTo(1);
  }

  @Test
  void a_200_that_broke_off_within_the_minute_is_none() {
    assertThat(downloads(hit("ann", NOON, "GET", 200, 0, MINUTE - 1))).isZero();
  }

  @Test
  void ranges_of_one_listener_are_added_up() {
    assertThat(downloads(part("ann", 500_000, 500_000), part("ann", 0, 500_000))).isEqualTo(1);
  }

  @Test
  void overlaps_are_counted_once() {
    assertThat(downloads(part("ann", 0, 600_000), part("ann", 100_000, 600_000))).isZero();
    assertThat(downloads(part("ann", 0, 900_000), part("ann", 0, 900_000))).isZero();
    assertThat(
            downloads(part("ann", 0, 900_000), part("ann", 50, 99), part("ann", 800_000, 200_000)))
        .isEqualTo(1);
  }

  @Test
  void ranges_of_two_listeners_are_not_added_up() {
    assertThat(downloads(part("ann", 0, 500_000), part("bob", 500_000, 500_000))).isZero();
  }

  @Test
  void ranges_of_two_files_are_not_added_up() {
    var other = new Hit(NOON, EPISODE, REPLACED, "ann", "App", "GET", 206, 500_000, 500_000);

    assertThat(downloads(part("ann", 0, 500_000), other)).isZero();
  }

  @Test
  void a_listener_counts_once_a_day_also_when_the_audio_was_replaced() {
    var again = new Hit(NOON, EPISODE, REPLACED, "ann", "App", "GET", 200, 0, MINUTE);

    assertThat(downloads(whole("ann"), whole("ann"), again)).isEqualTo(1);
  }

  @Test
  void two_listeners_and_two_apps_behind_one_address_are_told_apart() {
    var other = new Hit(NOON, EPISODE, MEDIA, "ann", "Another", "GET", 200, 0, MINUTE);

    assertThat(downloads(whole("ann"), whole("bob"), other)).isEqualTo(3);
  }

  @Test
  void the_day_is_utc_s_whatever_the_server_s_own() {
    var before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      var last = hit("ann", Instant.parse("2026-11-16T23:59:59.999Z"), "GET", 200, 0, MINUTE);
      var first = hit("ann", Instant.parse("2026-11-17T00:00:00Z"), "GET", 200, 0, MINUTE);

      assertThat(RULE.count(List.of(first, last)))
          .containsExactly(
              new DailyDownloads(EPISODE, DAY, 1), new DailyDownloads(EPISODE, DAY.plusDays(1), 1));
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void ranges_on_two_sides_of_midnight_are_not_added_up() {
    var before = hit("ann", Instant.parse("2026-11-16T23:59:59Z"), "GET", 206, 0, 500_000);
    var after = hit("ann", Instant.parse("2026-11-17T00:00:01Z"), "GET", 206, 500_000, 500_000);

    assertThat(RULE.count(List.of(before, after))).isEmpty();
  }

  @Test
  void the_order_of_hits_changes_nothing() {
    var random = new Random(23);
    var hits = new ArrayList<Hit>();
    for (var i = 0; i < 200; i++) {
      hits.add(part("l" + random.nextInt(20), random.nextLong(MINUTE), random.nextLong(300_000)));
    }
    var counted = RULE.count(hits);

    Collections.shuffle(hits, random);

    assertThat(counted).isNotEmpty();
    assertThat(RULE.count(hits)).isEqualTo(counted);
  }

  @Test
  void media_that_nobody_knows_are_not_counted() {
    var unknown = new MediaId(new UUID(2, 3));

    assertThat(downloads(new Hit(NOON, EPISODE, unknown, "ann", "App", "GET", 200, 0, MINUTE)))
        .isZero();
  }

  @Test
  void a_threshold_is_the_header_and_a_minute_or_the_whole_of_a_short_file() {
    assertThat(threshold(3600, 57_600_000)).isEqualTo(new Threshold(1000 + 960_000));
    assertThat(threshold(30, 480_000)).isEqualTo(new Threshold(481_000));
  }

  private static Threshold threshold(long seconds, long bytes) {
    var facts =
        new AudioFacts(
            new AudioFormat(AudioType.MP3, 2, 44_100),
            new AudioLayout(bytes + 1000, 1000, bytes),
            Duration.ofSeconds(seconds),
            AudioTags.NONE,
            List.of());
    return Threshold.of(facts);
  }

  private static long downloads(Hit... hits) {
    return RULE.count(List.of(hits)).stream().mapToLong(DailyDownloads::count).sum();
  }

  private static Hit whole(String listener) {
    return hit(listener, NOON, "GET", 200, 0, 60 * MINUTE);
  }

  private static Hit part(String listener, long first, long bytes) {
    return hit(listener, NOON, "GET", 206, first, bytes);
  }

  private static Hit hit(
      String listener, Instant at, String method, int status, long first, long bytes) {
    return new Hit(at, EPISODE, MEDIA, listener, "App", method, status, first, bytes);
  }
}
