package fm.podwright.publisher.media;

import fm.podwright.domain.feed.Validators;
import fm.podwright.domain.media.ByteRange;
import fm.podwright.publisher.http.Request;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.util.Optional;

/// What the headers of a request make of it, in the order of RFC 9110, 13.2.2.
sealed interface Conditions {
  /// Send these bytes, or say that there are none such.
  record Send(ByteRange range) implements Conditions {}

  /// The client has them already: 304.
  record Unchanged() implements Conditions {}

  static Conditions of(Request request, Recording recording) {
    var unchanged =
        recording
            .validators()
            .isUnchanged(
                request.list(HttpHeaderNames.IF_NONE_MATCH),
                request.header(HttpHeaderNames.IF_MODIFIED_SINCE));
    if (unchanged) return new Unchanged();
    return new Send(ByteRange.of(range(request, recording), recording.bytes()));
  }

  /// A range is meant for a GET, and only while what it completes is still the same.
  private static Optional<String> range(Request request, Recording recording) {
    var same =
        request
            .header(HttpHeaderNames.IF_RANGE)
            .map(it -> isSame(it.strip(), recording.validators()))
            .orElse(true);
    return same && !request.isHead() ? request.list(HttpHeaderNames.RANGE) : Optional.empty();
  }

  /// Only a strong ETag or the exact date will do (13.1.5).
  private static boolean isSame(String ifRange, Validators validators) {
    return ifRange.equals(validators.etag()) || ifRange.equals(validators.lastModifiedHeader());
  }
}
