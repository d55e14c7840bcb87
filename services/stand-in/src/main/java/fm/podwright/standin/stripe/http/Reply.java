package fm.podwright.standin.stripe.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.Map;

/// What becomes of a request.
public sealed interface Reply {
  /// It is answered.
  @SuppressWarnings("ArrayRecordComponent") // bytes to be written, never compared
  record Answer(int status, Map<String, String> headers, byte[] body) implements Reply {
    public Answer with(String header, String value) {
      var more = new HashMap<>(headers);
      more.put(header, value);
      return new Answer(status, more, body);
    }
  }

  /// The connection is cut in the middle of an answer.
  record Cut() implements Reply {}

  /// Nothing is said for as long as the other side waits.
  record Silence() implements Reply {}

  static Answer of(int status, String type, String body) {
    return of(status, type, body.getBytes(UTF_8));
  }

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, Map.of("Content-Type", type), body);
  }

  /// Leads a browser on after a form.
  static Answer seeOther(String location) {
    return new Answer(303, Map.of("Location", location), new byte[0]);
  }
}
