package fm.podwright.worker.media;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.EPISODE;
import static fm.podwright.worker.RunningWorker.SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.job.Channel;
import fm.podwright.core.job.Jobs;
import fm.podwright.core.job.Listening;
import fm.podwright.core.job.Subscriber;
import fm.podwright.core.media.IngestUpload;
import fm.podwright.core.media.MediaFiles;
import fm.podwright.core.media.Uploads;
import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.core.tenancy.Tenancy;
import fm.podwright.domain.media.Media;
import fm.podwright.domain.media.UploadId;
import fm.podwright.domain.media.UploadState;
import fm.podwright.testkit.Audio;
import fm.podwright.worker.RunningWorker;
import fm.podwright.worker.job.JobRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IngestingTest {
  private final RunningWorker worker = RunningWorker.start(Map.of());
  private final Storage storage = bean(Storage.class);

  IngestingTest() throws SQLException {
    storage.ensureBucket();
  }

  @AfterAll
  void end() {
    worker.close();
  }

  @Test
  void an_mp3_becomes_media_of_its_episode() throws Exception {
    var upload = received("talk.mp3", Audio.mp3(Duration.ofSeconds(3)).file());

    var state = ingest(upload);

    assertThat(state).isInstanceOf(UploadState.Ready.class);
    var media = media((UploadState.Ready) state);
    assertThat(media.facts().duration())
        .isBetween(Duration.ofMillis(2900), Duration.ofMillis(3200));
    assertThat(media.waveform().size()).isPositive();
    var head = storage.head(new StorageKey(media.storageKey())).orElseThrow();
    assertThat(head.contentType()).isEqualTo("audio/mpeg");
    assertThat(head.bytes()).isEqualTo(media.bytes());
    assertThat(worker.value("SELECT media_id FROM episode")).isEqualTo(media.id().toString());
  }

  @Test
  void an_upload_that_was_ingested_twice_is_the_same_media() throws Exception {
    var file = Audio.mp3(Duration.ofSeconds(2)).file();
    var upload = received("again.mp3", file);
    run(upload); // To its end: while a job tidies up it would take the file that is put again.
    var first = state(upload);
    worker.execute("UPDATE upload SET status = 'received' WHERE id = '%s'".formatted(upload));
    storage.put(key(upload), file, Headers.internal("audio/mpeg"));

    run(upload);

    var second = state(upload);

    assertThat(first).isInstanceOf(UploadState.Ready.class);
    assertThat(second).isEqualTo(first);
    assertThat(worker.value("SELECT count(*) FROM media WHERE id = '%s'".formatted(upload)))
        .isEqualTo("1");
  }

  @Test
  void what_is_no_audio_is_refused_in_words_and_removed(@TempDir Path folder) throws Exception {
    var file = Files.writeString(folder.resolve("letter"), "Dear Dora, this is a letter.");
    var upload = received("letter.mp3", file);

    run(upload);

    assertThat(((UploadState.Refused) state(upload)).words()).contains("not audio");
    assertThat(storage.head(key(upload))).isEmpty();
  }

  @Test
  void a_published_episode_keeps_its_audio_if_who_uploads_may_not_publish() throws Exception {
    var out = received("out.mp3", Audio.mp3(Duration.ofSeconds(2)).file());
    ingest(out);
    worker.execute("UPDATE episode SET status = 'published', guid = 'one', release_at = now()");
    worker.execute("UPDATE membership SET role = 'editor'");

    var state = ingest(received("better.mp3", Audio.mp3(Duration.ofSeconds(2)).file()));

    worker.execute("UPDATE membership SET role = 'owner'");
    worker.execute("UPDATE episode SET status = 'draft', release_at = NULL");
    assertThat(state).isInstanceOf(UploadState.Ready.class);
    assertThat(worker.value("SELECT media_id FROM episode")).isEqualTo(out.toString());
  }

  @Test
  void audio_that_a_later_upload_overtook_is_not_used() throws Exception {
    var file = Audio.mp3(Duration.ofSeconds(2)).file();
    var slow = received("slow.mp3", file);
    var corrected = received("corrected.mp3", file);
    ingest(corrected);

    ingest(slow);

    assertThat(worker.value("SELECT media_id FROM episode")).isEqualTo(corrected.toString());
  }

  @Test
  void a_run_that_ended_before_it_had_tidied_up_tidies_up_when_it_comes_again() throws Exception {
    var file = Audio.mp3(Duration.ofSeconds(2)).file();
    var upload = received("twice.mp3", file);
    run(upload);
    storage.put(key(upload), file, Headers.internal("audio/mpeg"));

    run(upload);

    assertThat(storage.head(key(upload))).isEmpty();
  }

  private UploadId received(String name, Path file) throws Exception {
    var upload = new UploadId(UUID.randomUUID());
    storage.put(key(upload), file, Headers.internal("audio/mpeg"));
    worker.execute(
        """
        INSERT INTO upload (account_id, id, show_id, episode_id, file_name, content_type, bytes, part_bytes,
          storage_key, storage_upload, status, created_by, created_at)
        VALUES ('%s', '%s', '%s', '%s', '%s', 'audio/mpeg', %d, 5242880, '%s', 'x', 'received',
          gen_random_uuid(), now())
        """
            .formatted(ACCOUNT, upload, SHOW, EPISODE, name, Files.size(file), key(upload)));
    return upload;
  }

  /// Does the job here and now, to its end.
  private void run(UploadId upload) throws Exception {
    bean(Ingesting.class)
        .run(new IngestUpload(ACCOUNT, upload), new JobRun(UUID.randomUUID(), "ingest", "x", 1));
  }

  private UploadState ingest(UploadId upload) throws InterruptedException {
    var changes = new Changes(new Semaphore(0));
    try (var _ = bean(Listening.class).subscribe(Channel.UPLOAD_CHANGED, changes)) {
      bean(Tenancy.class)
          .run(
              ACCOUNT,
              () ->
                  bean(Jobs.class)
                      .enqueue(
                          IngestUpload.JOB,
                          UUID.randomUUID().toString(),
                          new IngestUpload(ACCOUNT, upload)));
      while (state(upload).isOpen()) {
        assertThat(changes.news().tryAcquire(60, TimeUnit.SECONDS)).isTrue();
      }
      return state(upload);
    }
  }

  private record Changes(Semaphore news) implements Subscriber {
    @Override
    public void heard(String payload) {
      news.release();
    }

    @Override
    public void connected() {
      news.release();
    }
  }

  private UploadState state(UploadId upload) {
    return bean(Tenancy.class)
        .in(ACCOUNT, () -> bean(Uploads.class).find(ACCOUNT, upload))
        .orElseThrow()
        .state();
  }

  private Media media(UploadState.Ready ready) {
    return bean(Tenancy.class)
        .in(ACCOUNT, () -> bean(MediaFiles.class).find(ACCOUNT, ready.media()))
        .orElseThrow();
  }

  private <T> T bean(Class<T> type) {
    return worker.bean(type);
  }

  private static StorageKey key(UploadId upload) {
    return StorageKey.of(ACCOUNT, "uploads/" + upload);
  }
}
