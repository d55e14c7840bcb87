package fm.podwright.publisher.http;

import fm.podwright.core.storage.Content;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Optional;
import java.util.function.LongConsumer;

/// An answer; its body is left out on a HEAD. `headers` are shared between answers and never
/// changed.
public sealed interface Reply {
  /// The status code.
  int status();

  /// Every header but those of the connection, and Content-Length unless the body is streamed.
  HttpHeaders headers();

  /// An answer whose body is in memory.
  @SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
  record Whole(int status, HttpHeaders headers, byte[] body) implements Reply {}

  /// An answer whose body, if it has any, arrives while it is sent. `ended` hears once how many
  /// bytes of it really went out, however the answer ended.
  record Streamed(int status, HttpHeaders headers, Optional<Content> content, LongConsumer ended)
      implements Reply {}
}
