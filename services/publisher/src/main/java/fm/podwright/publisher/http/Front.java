package fm.podwright.publisher.http;

import java.util.Optional;

/// Who answers requests.
public interface Front {
  /// The answer, if it is in memory: asked on the event loop, so it never waits.
  Optional<Reply> immediately(Request request);

  /// The answer, whatever it takes; asked on a virtual thread.
  Reply answer(Request request);

  /// The answer to what is no request for a show's site: a status of 400, 405, 421, 431 or 500.
  Reply refusal(int status);
}
