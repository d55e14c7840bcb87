package fm.podwright.core.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.domain.tenancy.AccountId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipartsTest {
  private static final AccountId ACCOUNT = AccountId.of("01930000-0000-7000-8000-000000000001");
  private static final StorageKey KEY = StorageKey.of(ACCOUNT, "uploads/one");
  private static final int PART = 5 << 20;
  private static final Duration HOUR = Duration.ofHours(1);

  private final Objects objects = Objects.fresh();
  private final Multiparts multiparts = objects.multiparts();

  @Test
  void three_parts_become_one_object_of_the_type_that_was_fixed() throws Exception {
    var upload = multiparts.create(KEY, "audio/mpeg");
    for (var number : List.of(3, 1, 2)) {
      assertThat(send(upload, number, number == 3 ? 7 : PART)).isEqualTo(200);
    }

    var parts = multiparts.parts(upload);
    var done = multiparts.complete(upload, parts);

    assertThat(parts).extracting(Part::number).containsExactly(1, 2, 3);
    assertThat(parts).extracting(Part::bytes).containsExactly((long) PART, (long) PART, 7L);
    assertThat(done).isTrue();
    var head = objects.storage().head(KEY).orElseThrow();
    assertThat(head.bytes()).isEqualTo(2L * PART + 7);
    assertThat(head.contentType()).isEqualTo("audio/mpeg");
  }

  @Test
  void a_longer_or_shorter_part_is_refused() throws Exception {
    var upload = multiparts.create(KEY, "audio/mpeg");
    var url = multiparts.presign(upload, 1, 100, HOUR);

    assertThat(put(url, 101)).isEqualTo(403);
    assertThat(put(url, 99)).isEqualTo(403);
    assertThat(put(url, 100)).isEqualTo(200);
  }

  @Test
  void a_forged_address_is_refused() throws Exception {
    var upload = multiparts.create(KEY, "audio/mpeg");
    var url = multiparts.presign(upload, 1, 100, HOUR).toString();

    assertThat(put(URI.create(url.replace("partNumber=1", "partNumber=2")), 100)).isEqualTo(403);
    assertThat(put(URI.create(url.replace("uploads/one", "uploads/two")), 100)).isEqualTo(403);
  }

  @Test
  void an_expired_address_is_refused() throws Exception {
    var upload = multiparts.create(KEY, "audio/mpeg");
    var url = multiparts.presign(upload, 1, 100, Duration.ofSeconds(1));
    var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    var status = put(url, 100);

    while (status == 200 && System.nanoTime() < deadline) {
      status = put(url, 100);
    }

    assertThat(status).isEqualTo(403);
  }

  @Test
  void what_was_aborted_or_never_begun_is_not_there() {
    var upload = multiparts.create(KEY, "audio/mpeg");
    assertThat(multiparts.unfinished())
        .extracting(unfinished -> unfinished.upload().key())
        .containsExactly(KEY);

    multiparts.abort(upload);
    multiparts.abort(upload);

    assertThat(multiparts.unfinished()).isEmpty();
    assertThat(multiparts.parts(upload)).isEmpty();
    assertThat(multiparts.complete(upload, List.of(new Part(1, 5, "\"x\"")))).isFalse();
  }

  private int send(MultipartUpload upload, int number, int bytes)
      throws IOException, InterruptedException {
    return put(multiparts.presign(upload, number, bytes, HOUR), bytes);
  }

  private int put(URI url, int bytes) throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(url).PUT(BodyPublishers.ofByteArray(new byte[bytes])).build();
    // Over a connection of its own: storage ends one whose bytes it refuses unread.
    try (var browser = HttpClient.newHttpClient()) {
      return browser.send(request, BodyHandlers.discarding()).statusCode();
    }
  }
}
