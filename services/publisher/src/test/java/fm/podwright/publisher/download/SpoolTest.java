package fm.podwright.publisher.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.core.download.Hits;
import fm.podwright.core.download.LoggedHit;
import fm.podwright.core.download.Shipping;
import fm.podwright.core.download.Spool;
import fm.podwright.domain.download.Hit;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.ShowId;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.publisher.fixture.Until;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoolTest {
  private Studio studio;
  private Running publisher;

  @BeforeEach
  void start() {
    studio = Studio.fresh();
    publisher = Running.over(studio);
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  private <T> T bean(Class<T> type) {
    return publisher.service().context().getBean(type);
  }

  static LoggedHit hit(int number) {
    return new LoggedHit(
        new UUID(7, number),
        new AccountId(new UUID(1, number % 3)),
        new ShowId(new UUID(2, 2)),
        new Hit(
            Instant.parse("2026-11-23T09:00:00.123456789Z"),
            new EpisodeId(new UUID(3, 3)),
            new MediaId(new UUID(4, 4)),
            "listener",
            "An\tagent\n\u0000of \u00fcmlauts " + number,
            "GET",
            206,
            10,
            number));
  }

  private List<String> count() {
    return studio.rows("SELECT count(*) FROM hit");
  }

  @Test
  void hits_of_many_accounts_arrive_once_and_leave_the_folder_empty() throws IOException {
    IntStream.range(0, 2500).forEach(number -> bean(Spool.class).log(hit(number)));

    publisher.ship();
    publisher.ship();

    assertThat(count()).containsExactly("2500");
    assertThat(studio.rows("SELECT DISTINCT account_id FROM hit")).hasSize(3);
    assertThat(studio.rows("SELECT user_agent FROM hit WHERE bytes = 7"))
        .containsExactly("An agent of \u00fcmlauts 7");
    assertThat(segments()).isEmpty();
  }

  @Test
  void a_hit_that_is_shipped_again_is_not_stored_again() {
    var hits = bean(Hits.class);

    assertThat(hits.add(List.of(hit(1), hit(2)))).isEqualTo(2);
    assertThat(hits.add(List.of(hit(2), hit(3)))).isEqualTo(1);

    assertThat(count()).containsExactly("3");
  }

  @Test
  void hits_wait_for_the_database_and_arrive_when_it_is_back() throws IOException {
    studio.stopDatabase();
    try {
      IntStream.range(0, 100).forEach(number -> bean(Spool.class).log(hit(number)));
      bean(Spool.class).shut();
      assertThatThrownBy(() -> bean(Shipping.class).ship()).isInstanceOf(RuntimeException.class);
      assertThat(segments()).isNotEmpty();
    } finally {
      studio.startDatabase();
    }

    Until.fits(this::ships, it -> it);

    assertThat(count()).containsExactly("100");
  }

  @Test
  void a_line_that_was_torn_is_skipped_and_counted() throws IOException {
    bean(Spool.class).log(hit(1));
    bean(Spool.class).log(hit(2));
    bean(Spool.class).shut();
    var segment = segments().getFirst();
    Files.writeString(segment, "no hit at all\n", StandardOpenOption.APPEND);
    Files.writeString(
        segment, Files.readString(segment).substring(0, 80), StandardOpenOption.APPEND);

    publisher.ship();

    assertThat(count()).containsExactly("2");
    assertThat(bean(MeterRegistry.class).get("podwright.hits.torn").counter().count()).isEqualTo(2);
  }

  @Test
  void hits_outlive_the_kill_of_the_process_that_logged_them(@TempDir Path folder)
      throws Exception {
    var logged = folder.resolve("logged");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Killed.class.getName(),
                publisher.spool().toString(),
                logged.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    Until.fits(() -> Files.exists(logged), there -> there);

    publisher.ship();
    assertThat(count()).as("a segment of a process that lives is left alone").containsExactly("0");
    process.destroyForcibly();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    publisher.ship();

    assertThat(count()).containsExactly("1000");
  }

  private List<Path> segments() throws IOException {
    if (!Files.isDirectory(publisher.spool())) return List.of();
    try (var files = Files.list(publisher.spool())) {
      return files.toList();
    }
  }

  /// False while the pool still has connections that broke.
  private boolean ships() {
    try {
      publisher.ship();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
