package fm.podwright.core.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatienceTest {
  private final EmbeddedChannel channel = new EmbeddedChannel();

  @BeforeEach
  void begin() {
    channel.freezeTime();
    var patience = new Patience(Duration.ofSeconds(16));
    channel.pipeline().addLast(patience, new HttpRequestDecoder(), patience.behind());
  }

  @AfterEach
  void end() {
    channel.finishAndReleaseAll();
  }

  @Test
  void a_head_that_comes_letter_by_letter_is_cut_off() {
    for (var second = 0; second < 30 && channel.isActive(); second++) {
      say(second == 0 ? "G" : "x");
      pass(1);
      if (second < 15) assertThat(channel.isActive()).isTrue();
    }

    assertThat(channel.isActive()).isFalse();
    assertThat(channel.<Object>readInbound()).as("nobody answers what was not said").isNull();
  }

  @Test
  void who_asks_again_and_again_is_waited_for() {
    for (var second = 0; second < 100; second++) {
      say("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n");
      pass(1);
    }

    assertThat(channel.isActive()).isTrue();
  }

  @Test
  void who_takes_long_over_each_request_but_says_it_is_waited_for() {
    for (var request = 0; request < 10; request++) {
      say("GET / HTTP/1.1\r\n");
      pass(12);
      say("Host: a.example\r\n\r\n");
    }

    assertThat(channel.isActive()).isTrue();
  }

  @Test
  void who_has_asked_may_take_the_answer_as_long_as_it_lasts() {
    say("GET / HTTP/1.1\r\nHost: a.example\r\n\r\n");
    pass(3600);

    assertThat(channel.isActive()).isTrue();
  }

  @Test
  void a_body_has_the_time_that_a_slow_line_takes_and_no_more() {
    say("POST / HTTP/1.1\r\nHost: a.example\r\nContent-Length: 1000000\r\n\r\n");
    say("x");
    pass(100);
    assertThat(channel.isActive()).isTrue();

    pass(60);

    assertThat(channel.isActive()).isFalse();
  }

  private void say(String text) {
    channel.writeInbound(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
  }

  private void pass(int seconds) {
    channel.advanceTimeBy(seconds, TimeUnit.SECONDS);
    channel.runScheduledPendingTasks();
  }
}
