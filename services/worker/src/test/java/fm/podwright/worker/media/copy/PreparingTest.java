package fm.podwright.worker.media.copy;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.EPISODE;
import static fm.podwright.worker.RunningWorker.SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.feed.CopyStep;
import fm.podwright.core.feed.CopySteps;
import fm.podwright.core.feed.Copying;
import fm.podwright.core.feed.Drafting;
import fm.podwright.core.feed.Outcome;
import fm.podwright.core.feed.Publishing;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.episode.Edit;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.Words;
import fm.podwright.domain.media.AudioFacts;
import fm.podwright.domain.media.Loudness;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.media.ProbeResult.Accepted;
import fm.podwright.domain.media.Waveform;
import fm.podwright.domain.show.ShowId;
import fm.podwright.testkit.Audio;
import fm.podwright.worker.RunningWorker;
import fm.podwright.worker.media.AudioProbe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PreparingTest {
  private static final EpisodeId ID = new EpisodeId(EPISODE);
  private static final String NOTES = "- 0:01 -- A\n- 0:02 -- B\n- 0:03 -- C\n";

  private final RunningWorker worker = RunningWorker.start(Map.of());
  private final Path file = Audio.mp3(Duration.ofSeconds(5)).file();

  PreparingTest() throws SQLException {
    bean(Storage.class).ensureBucket();
  }

  @AfterAll
  void end() {
    worker.close();
  }

  @Test
  void what_is_published_holds_the_chapters_and_later_edits_leave_it_until_asked()
      throws Exception {
    var steps = new LinkedBlockingQueue<CopyStep>();
    var connected = new CountDownLatch(1);
    bean(CopySteps.class).follow(ID, steps::add, connected::countDown);
    connected.await();
    var source = uploaded();
    write("Sheds", NOTES);

    var published = done(bean(Publishing.class).publish(ACCOUNT, ID, Optional.empty()));

    for (var step : CopyStep.values()) assertThat(steps.take()).isEqualTo(step);
    var first = published.audio().orElseThrow();
    assertThat(first).isNotEqualTo(source.id());
    assertThat(ending(first, Files.size(file))).isEqualTo(Files.readAllBytes(file));
    assertThat(media(first).facts().tags().chapters()).hasSize(3);
    assertThat(media(first).facts().layout().headerBytes()).isGreaterThan(100);

    var edited = write("Sheds", NOTES + "- 0:04 -- D\n");
    assertThat(edited.audio()).contains(first);
    assertThat(isOutdated()).isTrue();

    assertThat(bean(Copying.class).renew(ACCOUNT, ID)).isTrue();
    while (isOutdated()) Thread.onSpinWait();
    assertThat(worker.value("SELECT count(*) FROM enclosure")).isEqualTo("2");
    assertThat(media(episode().audio().orElseThrow()).facts().tags().chapters()).hasSize(4);
    assertThat(ending(first, Files.size(file))).isEqualTo(Files.readAllBytes(file));
  }

  private Media uploaded() throws Exception {
    var id = new MediaId(UUID.randomUUID());
    var key = StorageKey.of(ACCOUNT, "media/" + id + ".mp3");
    bean(Storage.class).put(key, file, Headers.immutable("audio/mpeg"));
    var sound = Waveform.of(new byte[] {1, 2, 3});
    var loud = new Loudness(-16, -1);
    var media = new Media(id, new ShowId(SHOW), facts(), loud, sound, key.value(), "a.mp3");
    bean(Tenancy.class)
        .run(ACCOUNT, () -> bean(MediaFiles.class).keep(ACCOUNT, media, Instant.now()));
    done(bean(Drafting.class).attach(ACCOUNT, ID, id));
    return media;
  }

  private AudioFacts facts() throws Exception {
    return ((Accepted) bean(AudioProbe.class).probe(file)).facts();
  }

  private Episode write(String title, String notes) {
    var episode = episode();
    var edit =
        new Edit(
            episode.slug(),
            new Words(title, "", notes),
            episode.numbering(),
            episode.explicit(),
            episode.guid());
    return done(bean(Drafting.class).save(ACCOUNT, ID, episode.version(), edit));
  }

  private boolean isOutdated() {
    return bean(Tenancy.class).in(ACCOUNT, () -> bean(Copying.class).isOutdated(ACCOUNT, found()));
  }

  private Episode episode() {
    return bean(Tenancy.class).in(ACCOUNT, this::found);
  }

  private Episode found() {
    return bean(fm.podwright.core.episode.Episodes.class).find(ACCOUNT, ID).orElseThrow();
  }

  private Media media(MediaId id) {
    return bean(Tenancy.class)
        .in(ACCOUNT, () -> bean(MediaFiles.class).find(ACCOUNT, id))
        .orElseThrow();
  }

  /// The last bytes of what lies in storage.
  private byte[] ending(MediaId id, long count) throws Exception {
    var key = new StorageKey(media(id).storageKey());
    try (var content = bean(Storage.class).get(key).orElseThrow()) {
      var bytes = content.stream().readAllBytes();
      return Arrays.copyOfRange(bytes, Math.toIntExact(bytes.length - count), bytes.length);
    }
  }

  private static Episode done(Outcome outcome) {
    if (outcome instanceof Outcome.Done(var episode, _)) return episode;
    throw new IllegalStateException(outcome.toString());
  }

  private <T> T bean(Class<T> type) {
    return worker.bean(type);
  }
}
