package fm.podwright.core.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.podwright.domain.tenancy.AccountId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageTest {
  private static final AccountId ACCOUNT = AccountId.of("01930000-0000-7000-8000-000000000001");
  private static final StorageKey KEY = StorageKey.of(ACCOUNT, "media/one.mp3");
  private static final StorageKey OTHER = StorageKey.of(ACCOUNT, "media/two.mp3");
  private static final Headers HEADERS = Headers.immutable("audio/mpeg");

  private final Storage storage = Objects.fresh().storage();

  @Test
  void what_was_put_is_there_with_its_type() {
    storage.put(KEY, "0123456789".getBytes(UTF_8), HEADERS);

    var head = storage.head(KEY).orElseThrow();

    assertThat(head.bytes()).isEqualTo(10);
    assertThat(head.contentType()).isEqualTo("audio/mpeg");
  }

  @Test
  void a_range_is_read_and_cut_at_the_end() throws IOException {
    storage.put(KEY, "0123456789".getBytes(UTF_8), HEADERS);

    assertThat(read(new ByteRange(2, 5))).isEqualTo("2345");
    assertThat(read(new ByteRange(8, 99))).isEqualTo("89");
    assertThat(storage.get(KEY, new ByteRange(10, 11))).isEmpty();
  }

  @Test
  void what_is_closed_early_leaves_the_connection_usable() throws IOException {
    storage.put(KEY, new byte[4 << 20], HEADERS);

    try (var content = storage.get(KEY).orElseThrow()) {
      assertThat(content.stream().read()).isZero();
      assertThat(content.length()).isEqualTo(4 << 20);
    }

    assertThat(storage.head(KEY)).isPresent();
  }

  @Test
  void what_is_not_there_is_empty_and_deleting_it_is_no_matter(@TempDir Path folder) {
    assertThat(storage.head(KEY)).isEmpty();
    assertThat(storage.get(KEY)).isEmpty();
    assertThat(storage.copy(KEY, OTHER, HEADERS)).isFalse();
    assertThat(storage.download(KEY, folder.resolve("file"))).isFalse();
    storage.delete(KEY);
  }

  @Test
  void files_go_in_and_out(@TempDir Path folder) throws IOException {
    var in = Files.writeString(folder.resolve("in"), "sound");
    var out = folder.resolve("out");
    storage.put(KEY, in, HEADERS);
    storage.copy(KEY, OTHER, Headers.internal("audio/x-m4a"));

    assertThat(storage.download(OTHER, out)).isTrue();

    assertThat(out).hasContent("sound");
    assertThat(storage.head(OTHER).orElseThrow().contentType()).isEqualTo("audio/x-m4a");
  }

  @Test
  void a_deleted_object_is_gone() {
    storage.put(KEY, new byte[1], HEADERS);

    storage.delete(KEY);

    assertThat(storage.head(KEY)).isEmpty();
  }

  @Test
  void s3_that_is_away_is_one_named_exception() {
    var away = Objects.away().storage();

    assertThatThrownBy(() -> away.head(KEY)).isInstanceOf(StorageUnavailable.class);
    assertThatThrownBy(() -> away.put(KEY, new byte[1], HEADERS))
        .isInstanceOf(StorageUnavailable.class);
  }

  private String read(ByteRange range) throws IOException {
    try (var content = storage.get(KEY, range).orElseThrow()) {
      var bytes = content.stream().readAllBytes();
      assertThat(content.length()).isEqualTo(bytes.length);
      return new String(bytes, UTF_8);
    }
  }
}
