package fm.podwright.publisher.http;

import static fm.podwright.publisher.fixture.Studio.sound;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.testkit.Heap;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private static final String HOST = "first.localhost";
  private static Studio studio;
  private static Running publisher;
  private static String audio;

  @BeforeAll
  static void start() {
    studio = Studio.fresh();
    var account = studio.account();
    var show = studio.show(account, "first");
    var episode = studio.published(account, show, "Why tests", sound(1000, 1));
    audio = "/media/%s/%s/why-tests.mp3".formatted(episode.id(), episode.audio().orElseThrow());
    publisher =
        Running.over(
            studio,
            Map.of(
                "podwright.proxies", "loopback",
                "podwright.rate.listening", 6,
                "podwright.head-patience", "PT2S"));
  }

  @AfterAll
  static void end() {
    publisher.close();
    studio.close();
  }

  @Test
  void who_asks_too_much_that_is_not_in_memory_is_told_to_wait() {
    get("/feed.xml", "192.0.2.7");
    var refused =
        Stream.generate(() -> get(audio, "192.0.2.1"))
            .limit(200)
            .filter(it -> it.status() == 429)
            .findFirst()
            .orElseThrow();

    assertThat(refused.header("retry-after")).contains("5");
    assertThat(refused.text()).contains("Wait a few seconds");
    assertThat(get("/feed.xml", "192.0.2.1").status()).as("from memory").isEqualTo(200);
    assertThat(get(audio, "192.0.2.2").status()).as("somebody else").isEqualTo(200);
    assertThat(IntStream.range(0, 50).map(_ -> get(audio, "127.0.0.1").status()))
        .as("this machine")
        .containsOnly(200);
  }

  @Test
  void a_client_that_says_a_letter_now_and_then_is_cut_off_and_others_are_served()
      throws IOException {
    try (var slow = publisher.listener().open("GET / HTTP/1.1\r\nHost: first.localhost\r\nX: ")) {
      slow.setSoTimeout(20);
      assertThat(get("/feed.xml", "192.0.2.9").status()).isEqualTo(200);

      var letters = IntStream.range(0, 2000).takeWhile(_ -> isTaken(slow)).count();

      assertThat(letters).isLessThan(2000);
    }
  }

  @Test
  void a_head_that_is_too_long_is_refused() {
    var answer = publisher.listener().get(HOST, "/", "X: " + "x".repeat(20_000));

    assertThat(answer.status()).isEqualTo(431);
  }

  @Test
  void languages_that_nobody_speaks_leave_nothing_behind() throws IOException {
    languages(0, 200);
    var before = Heap.instances(String.class);

    languages(1000, 4000);

    assertThat(Heap.instances(String.class) - before).isLessThan(2000);
  }

  private static void languages(int first, int number) throws IOException {
    var requests =
        IntStream.range(first, first + number)
            .mapToObj(it ->
                "GET /robots.txt HTTP/1.1\r\nHost: first.localhost\r\nAccept-Language: en-x-a%d\r\n"
                    .formatted(it))
            .collect(Collectors.joining("\r\n"));
    try (var socket = publisher.listener().open("")) {
      var reading = Thread.ofVirtual().start(() -> drain(socket));
      socket.getOutputStream().write((requests + "Connection: close\r\n\r\n").getBytes(US_ASCII));
      reading.join();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void drain(Socket socket) {
    try {
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Answer get(String path, String client) {
    return publisher.listener().get(HOST, path, "X-Forwarded-For: " + client);
  }

  /// One more letter; false once the publisher has closed.
  private static boolean isTaken(Socket socket) {
    try {
      socket.getOutputStream().write('x');
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException _) {
      return true;
    } catch (SocketException _) {
      return false;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
