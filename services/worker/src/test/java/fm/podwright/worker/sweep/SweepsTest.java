package fm.podwright.worker.sweep;

import static fm.podwright.worker.RunningWorker.ACCOUNT;
import static fm.podwright.worker.RunningWorker.EPISODE;
import static fm.podwright.worker.RunningWorker.SHOW;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.storage.Headers;
import fm.podwright.core.storage.Multiparts;
import fm.podwright.core.storage.Storage;
import fm.podwright.core.storage.StorageKey;
import fm.podwright.domain.media.Waveform;
import fm.podwright.worker.RunningWorker;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class SweepsTest {
  private final RunningWorker worker = RunningWorker.start(Map.of());
  private final Multiparts multiparts = worker.bean(Multiparts.class);
  private static final String SOUND = Waveform.of(new byte[] {1, 2, 3}).compact();

  private final Storage storage = worker.bean(Storage.class);

  SweepsTest() throws SQLException {
    storage.ensureBucket();
  }

  @AfterEach
  void end() {
    worker.close();
  }

  @Test
  void an_upload_that_nobody_went_on_with_for_a_day_is_given_up_with_all_its_bytes()
      throws Exception {
    var left = UUID.randomUUID();
    var recent = UUID.randomUUID();
    storage.put(key(left), new byte[] {1}, Headers.internal("audio/mpeg"));
    begin(left, "25 hours");
    begin(recent, "23 hours");

    worker.bean(AbandonedUploads.class).run();

    assertThat(status(left)).isEqualTo("abandoned");
    assertThat(status(recent)).isEqualTo("uploading");
    assertThat(multiparts.unfinished())
        .extracting(unfinished -> unfinished.upload().key())
        .containsExactly(key(recent));
    assertThat(storage.head(key(left))).isEmpty();
  }

  @Test
  void what_has_expired_goes_a_week_later_and_not_before() throws Exception {
    token("old", "8 days");
    token("new", "6 days");
    worker.execute(
        "INSERT INTO effect VALUES ('old', now() - interval '91 days'), ('new', now())",
        "INSERT INTO attempt VALUES ('old', now() - interval '2 days', 1), ('new', now(), 1)",
        "INSERT INTO stripe_event VALUES ('old', 'x', NULL, now() - interval '91 days'), ('new',"
            + " 'x', NULL, now())",
        "INSERT INTO reconciliation VALUES (now() - interval '91 days', 1, 1, 0, '[]'), (now(), 1,"
            + " 1, 0, '[]')");

    worker.bean(Expired.class).run();

    for (var column :
        new String[] {
          "key FROM effect", "key FROM attempt", "hash FROM token", "id FROM stripe_event"
        }) {
      var table = column.split(" FROM ", 2);
      assertThat(
              worker.value(
                  "SELECT string_agg(convert_from(%s::bytea, 'UTF8'), ' ') FROM %s"
                      .formatted(table[0], table[1])))
          .as(column)
          .isEqualTo("new");
    }
    assertThat(worker.value("SELECT count(*) FROM reconciliation")).isEqualTo("1");
  }

  @Test
  void copies_that_were_overtaken_go_and_published_ones_stay() throws Exception {
    var source = media("source");
    var overtaken = media("overtaken");
    var published = media("published");
    var current = media("current");
    copy("1", source, overtaken, "3 hours");
    copy("2", source, published, "2 hours");
    copy("3", source, current, "90 minutes");
    worker.execute(
        """
        INSERT INTO enclosure (account_id, episode_id, media_id, show_id, url, type, bytes, duration_ms, storage_key,
          live, published_at)
        VALUES ('%s', '%s', '%s', '%s', 'http://example.com/a.mp3', 'mp3', 3, 1, 'x', true, now())
        """
            .formatted(ACCOUNT, EPISODE, published, SHOW));

    worker.bean(ObsoleteCopies.class).run();

    assertThat(worker.value("SELECT string_agg(file_name, ' ' ORDER BY file_name) FROM media"))
        .isEqualTo("current published source");
    assertThat(storage.head(mediaKey(overtaken))).isEmpty();
    assertThat(storage.head(mediaKey(published))).isPresent();
  }

  @Test
  void a_chapters_picture_that_nobody_saved_for_a_day_goes_with_its_bytes() throws Exception {
    var left = picture(true, "25 hours");
    var recent = picture(true, "23 hours");
    var saved = picture(false, "25 hours");

    worker.bean(LoosePictures.class).run();

    assertThat(worker.value("SELECT count(*) FROM image")).isEqualTo("2");
    assertThat(storage.head(pictureKey(left))).isEmpty();
    assertThat(storage.head(pictureKey(recent))).isPresent();
    assertThat(storage.head(pictureKey(saved))).isPresent();
  }

  private UUID picture(boolean loose, String age) throws SQLException {
    var id = UUID.randomUUID();
    storage.put(pictureKey(id), new byte[] {1}, Headers.immutable("image/jpeg"));
    worker.execute(
        """
        INSERT INTO image (account_id, id, show_id, extension, widths, loose, created_at)
        VALUES ('%s', '%s', '%s', 'jpg', '{300}', %s, now() - interval '%s')
        """
            .formatted(ACCOUNT, id, SHOW, loose, age));
    return id;
  }

  private static StorageKey pictureKey(UUID id) {
    return StorageKey.of(ACCOUNT, "images/" + id + "/300.jpg");
  }

  private UUID media(String name) throws SQLException {
    var id = UUID.randomUUID();
    storage.put(mediaKey(id), new byte[] {1}, Headers.immutable("audio/mpeg"));
    worker.execute(
        """
        INSERT INTO media (account_id, id, show_id, type, bytes, duration_ms, header_bytes, audio_bytes, channels,
          sample_rate, title, artist, has_artwork, chapters, remarks, loudness, true_peak, waveform, storage_key,
          file_name, created_at)
        VALUES ('%s', '%s', '%s', 'mp3', 3, 1, 1, 2, 2, 44100, '', '', false, '[]', '[]', -16, -1, '%s', '%s', '%s', now())
        """
            .formatted(ACCOUNT, id, SHOW, SOUND, mediaKey(id), name));
    return id;
  }

  private void copy(String fingerprint, UUID source, UUID media, String age) throws SQLException {
    worker.execute(
        "INSERT INTO prepared_copy VALUES ('%s', '%s', '%s', '%s', '%s', now() - interval '%s')"
            .formatted(ACCOUNT, EPISODE, fingerprint, source, media, age));
  }

  private static StorageKey mediaKey(UUID id) {
    return StorageKey.of(ACCOUNT, "media/" + id + ".mp3");
  }

  @Test
  void an_account_that_fails_keeps_no_other_from_its_turn() throws Exception {
    var other = UUID.fromString("01930000-0000-7000-8000-0000000000ff");
    worker.execute("INSERT INTO account VALUES ('%s', 'Other', now())".formatted(other));
    var visited = new StringBuilder();

    worker
        .bean(EachAccount.class)
        .visit(account -> {
          visited.append(account).append(' ');
          throw new IllegalStateException("this one fails");
        });

    assertThat(visited.toString()).isEqualTo(ACCOUNT + " " + other + " ");
  }

  private void begin(UUID upload, String age) throws SQLException {
    var multipart = multiparts.create(key(upload), "audio/mpeg");
    worker.execute(
        """
        INSERT INTO upload (account_id, id, show_id, episode_id, file_name, content_type, bytes, part_bytes,
          storage_key, storage_upload, status, created_by, created_at)
        VALUES ('%s', '%s', '%s', '%s', 'x.mp3', 'audio/mpeg', 9, 5242880, '%s', '%s', 'uploading',
          gen_random_uuid(), now() - interval '%s')
        """
            .formatted(ACCOUNT, upload, SHOW, EPISODE, key(upload), multipart.id(), age));
  }

  private void token(String hash, String age) throws SQLException {
    worker.execute(
        """
        INSERT INTO token (account_id, id, purpose, subject, hash, expires_at)
        VALUES ('%s', gen_random_uuid(), 'reset', gen_random_uuid(), '%s', now() - interval '%s')
        """
            .formatted(ACCOUNT, hash, age));
  }

  private String status(UUID upload) throws SQLException {
    return worker.value("SELECT status FROM upload WHERE id = '%s'".formatted(upload));
  }

  private static StorageKey key(UUID upload) {
    return StorageKey.of(ACCOUNT, "uploads/" + upload);
  }
}
