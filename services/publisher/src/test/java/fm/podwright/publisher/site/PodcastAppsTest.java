package fm.podwright.publisher.site;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import fm.podwright.domain.show.Show;
import fm.podwright.domain.tenancy.AccountId;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// Clients that are not ours.
class PodcastAppsTest {
  private static final byte[] SOUND = sound(2_000_000, 21);
  private Studio studio;
  private Running publisher;
  private AccountId account;
  private Show show;

  @BeforeEach
  void start() {
    studio = Studio.fresh();
    account = studio.account();
    show = studio.show(account, "first");
    studio.published(account, show, "Heard by apps", SOUND);
    publisher = Running.over(studio);
  }

  @AfterEach
  void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void rome_reads_the_feed() throws Exception {
    var text = publisher.listener().get("first.localhost", "/feed.xml").text();

    var feed = new SyndFeedInput().build(new StringReader(text));

    assertThat(feed.getTitle()).isEqualTo("Example Show");
    assertThat(feed.getEntries()).hasSize(1);
    var enclosure = feed.getEntries().getFirst().getEnclosures().getFirst();
    assertThat(enclosure.getLength()).isEqualTo(SOUND.length);
    assertThat(enclosure.getType()).isEqualTo("audio/mpeg");
  }

  static boolean isGpoThere() {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gpo")));
  }

  /// gPodder resolves names by the system, so the show answers at an address here; its enclosures
  /// were published there too.
  @Test
  @EnabledIf(value = "isGpoThere", disabledReason = "gPodder's gpo is not installed")
  void gpodder_subscribes_and_downloads_what_was_published(@TempDir Path home) throws Exception {
    var site = "http://127.0.0.1:" + publisher.service().port();
    studio.host(account, show, "127.0.0.1");
    studio.sql(
        "UPDATE enclosure SET url = replace(url, 'http://first.localhost:8081', '%s')"
            .formatted(site));

    gpo(home, "subscribe", site + "/feed.xml");
    gpo(home, "update");
    gpo(home, "download");

    assertThat(downloads(home)).hasSize(1).allSatisfy(it -> assertThat(it).isEqualTo(SOUND));
  }

  private static void gpo(Path home, String... arguments) throws Exception {
    var command = new java.util.ArrayList<>(java.util.List.of("gpo"));
    command.addAll(Arrays.asList(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true);
    process.environment().put("GPODDER_HOME", home.toString());
    process.environment().put("HOME", home.toString());
    process.redirectOutput(home.resolve("gpo.log").toFile());
    var running = process.start();
    running.getOutputStream().close();
    var ended = running.waitFor(60, TimeUnit.SECONDS);
    running.destroyForcibly();
    assertThat(ended).as(Files.readString(home.resolve("gpo.log"))).isTrue();
    assertThat(running.exitValue()).as(Files.readString(home.resolve("gpo.log"))).isZero();
  }

  private static java.util.List<byte[]> downloads(Path home) throws IOException {
    try (var files = Files.walk(home)) {
      var found = new java.util.ArrayList<byte[]>();
      for (var file : files.filter(it -> it.toString().endsWith(".mp3")).toList()) {
        found.add(Files.readAllBytes(file));
      }
      return found;
    }
  }
}
