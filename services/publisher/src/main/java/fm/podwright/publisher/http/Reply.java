package fm.podwright.publisher.http;

import fm.podwright.core.storage.Content;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Optional;
import java.util.function.LongConsumer;

/// An answer; its body is left out on a HEAD. `headers` are every field but Date and those of the
/// connection; they are shared between answers and never changed.
public sealed interface Reply {
  /// The status code.
  int status();

  /// An answer whose body is in memory. Content-Length is not among its headers.
  @SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
  record Whole(int status, HttpHeaders headers, byte[] body) implements Reply {
    /// The same, as it is sent.
    Prepared prepared() {
      var head = status == 304 ? Head.of(status, headers) : Head.of(status, headers, body.length);
      return new Prepared(status, new Body(head, body));
    }
  }

  /// An answer that is as it is sent, for any number of clients.
  record Prepared(int status, Body body) implements Reply {}

  /// An answer whose body, if it has any, arrives while it is sent. `ended` hears once how many
  /// bytes of it really went out, however the answer ended.
  record Streamed(int status, HttpHeaders headers, Optional<Content> content, LongConsumer ended)
      implements Reply {}
}
