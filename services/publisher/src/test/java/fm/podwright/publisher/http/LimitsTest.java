package fm.podwright.publisher.http;

import static fm.podwright.publisher.fixture.Studio.sound;
import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.publisher.fixture.Listener.Answer;
import fm.podwright.publisher.fixture.Running;
import fm.podwright.publisher.fixture.Studio;
import fm.podwright.testkit.Heap;
import fm.podwright.testkit.Wire;
import java.util.Map;
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
            studio, Map.of("podwright.proxies", "loopback", "podwright.rate.listening", 6));
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
  void a_client_that_says_a_letter_now_and_then_is_cut_off_and_others_are_served() {
    try (var impatient = Running.over(studio, Map.of("podwright.head-patience", "PT1S"));
        var slow = Wire.to(impatient.service().port())) {
      slow.say("GET / HTTP/1.1\r\nHost: first.localhost\r\nX: ");
      assertThat(impatient.listener().get(HOST, "/feed.xml").status()).isEqualTo(200);

      assertThat(slow.isCutOff()).isTrue();
    }
  }

  @Test
  void a_head_that_is_too_long_is_refused() {
    var answer = publisher.listener().get(HOST, "/", "X: " + "x".repeat(20_000));

    assertThat(answer.status()).isEqualTo(431);
  }

  @Test
  void languages_that_nobody_speaks_leave_nothing_behind() {
    languages(0, 200);
    var before = Heap.instances(String.class);

    languages(1000, 4000);

    assertThat(Heap.instances(String.class) - before).isLessThan(2000);
  }

  private static void languages(int first, int number) {
    var requests =
        IntStream.range(first, first + number)
            .mapToObj(it ->
                "GET /robots.txt HTTP/1.1\r\nHost: first.localhost\r\nAccept-Language: en-x-a%d\r\n%s\r\n"
                    .formatted(it, it == first + number - 1 ? "Connection: close\r\n" : ""));
    try (var wire = Wire.to(publisher.service().port())) {
      wire.send(requests);
    }
  }

  private static Answer get(String path, String client) {
    return publisher.listener().get(HOST, path, "X-Forwarded-For: " + client);
  }
}
