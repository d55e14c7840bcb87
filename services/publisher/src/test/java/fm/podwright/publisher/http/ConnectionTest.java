package fm.podwright.publisher.http;

import static org.assertj.core.api.Assertions.assertThat;

import fm.podwright.core.http.Patience;
import fm.podwright.core.http.Peer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.timeout.IdleStateEvent;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  private final EmbeddedChannel channel =
      new EmbeddedChannel(
          new HttpRequestDecoder(),
          new Connection(
              new Echo(),
              Peer.stranger(InetAddress.getLoopbackAddress()),
              Transport.of("max-age=1"),
              new Patience(Duration.ofSeconds(15))));

  /// Answers every request with its path.
  private static final class Echo implements Front {
    @Override
    public Optional<Reply> immediately(Request request) {
      return Optional.of(answer(request));
    }

    @Override
    public Reply answer(Request request) {
      var body = request.path().getBytes(StandardCharsets.UTF_8);
      return new Reply.Whole(200, Fields.of("text/plain", Fields.NO_STORE), body);
    }

    @Override
    public Reply refusal(int status) {
      return new Reply.Whole(status, Fields.of("text/plain", Fields.NO_STORE), new byte[0]);
    }
  }

  @AfterEach
  void end() {
    channel.finishAndReleaseAll();
  }

  @Test
  void an_answer_is_status_fields_date_and_body() {
    ask("GET /a HTTP/1.1\r\nHost: first.localhost\r\n\r\n");

    assertThat(said())
        .matches(
            """
            HTTP/1\\.1 200 OK\r
            content-type: text/plain\r
            cache-control: no-store\r
            X-Content-Type-Options: nosniff\r
            content-length: 2\r
            date: [A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r
            connection: keep-alive\r
            \r
            /a\
            """);
  }

  @Test
  void a_head_is_told_the_length_and_given_nothing() {
    ask("HEAD /a HTTP/1.1\r\nHost: first.localhost\r\n\r\n");

    assertThat(said()).contains("content-length: 2\r\n").endsWith("\r\n\r\n");
    assertThat(channel.isActive()).isTrue();
  }

  @Test
  void who_wants_no_more_is_told_so_and_closed_behind_the_answer() {
    ask("GET /a HTTP/1.0\r\nHost: first.localhost\r\n\r\n");

    assertThat(said()).contains("connection: close\r\n").endsWith("/a");
    assertThat(channel.isActive()).isFalse();
  }

  @Test
  void a_request_may_come_in_pieces_and_many_in_one_piece() {
    ask("GET /a HT");
    ask("TP/1.1\r\nHost: first.localhost\r\n\r\nGET /b HTTP/1.1\r\nHost: first.localhost\r\n\r\nG");
    ask("ET /c HTTP/1.1\r\nHost: first.localhost\r\n\r\n");

    assertThat(said()).containsSubsequence("\r\n\r\n/a", "\r\n\r\n/b", "\r\n\r\n/c");
  }

  @Test
  void a_body_that_nobody_asked_for_is_dropped_and_the_next_request_answered() {
    ask("GET /a HTTP/1.1\r\nHost: first.localhost\r\nContent-Length: 5\r\n\r\nhello");
    ask("GET /b HTTP/1.1\r\nHost: first.localhost\r\n\r\n");

    assertThat(said()).containsSubsequence("\r\n\r\n/a", "\r\n\r\n/b").doesNotContain("hello");
  }

  @Test
  void a_body_that_would_never_end_is_refused_before_it_comes() {
    ask("POST /a HTTP/1.1\r\nHost: first.localhost\r\nContent-Length: 9000\r\n\r\nhello");

    assertThat(said())
        .startsWith("HTTP/1.1 413 Request Entity Too Large\r\n")
        .contains("connection: close\r\n");
    assertThat(channel.isActive()).isFalse();
  }

  @Test
  void a_body_in_pieces_is_refused() {
    ask("GET /a HTTP/1.1\r\nHost: first.localhost\r\nTransfer-Encoding: chunked\r\n\r\n");

    assertThat(said()).startsWith("HTTP/1.1 413 ");
    assertThat(channel.isActive()).isFalse();
  }

  @Test
  void what_is_no_request_is_refused_and_the_connection_closed() {
    ask("GET /a\r\nwhatever\r\n\r\n");

    assertThat(said()).startsWith("HTTP/1.1 400 Bad Request\r\n");
    assertThat(channel.isActive()).isFalse();
  }

  @Test
  void who_takes_no_answers_is_given_none_until_there_is_room() {
    writable(false);
    ask("GET /a HTTP/1.1\r\nHost: first.localhost\r\n\r\n".repeat(100));
    var before = said();
    writable(true);

    assertThat(before).isEmpty();
    assertThat(channel.config().isAutoRead()).isTrue();
    assertThat(said().split("/a", -1)).hasSize(101);
  }

  @Test
  void who_is_waited_for_too_long_is_closed() {
    channel.pipeline().fireUserEventTriggered(IdleStateEvent.WRITER_IDLE_STATE_EVENT);
    var open = channel.isActive();
    channel.pipeline().fireUserEventTriggered(IdleStateEvent.READER_IDLE_STATE_EVENT);

    assertThat(open).isTrue();
    assertThat(channel.isActive()).isFalse();
  }

  private void writable(boolean isSo) {
    channel.unsafe().outboundBuffer().setUserDefinedWritability(1, isSo);
    channel.runPendingTasks();
  }

  private void ask(String request) {
    channel.writeInbound(Unpooled.copiedBuffer(request, StandardCharsets.US_ASCII));
  }

  private String said() {
    var said = new StringBuilder();
    for (ByteBuf next = channel.readOutbound(); next != null; next = channel.readOutbound()) {
      said.append(next.toString(StandardCharsets.US_ASCII));
      next.release();
    }
    return said.toString();
  }
}
