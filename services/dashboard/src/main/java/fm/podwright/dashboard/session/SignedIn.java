package fm.podwright.dashboard.session;

import fm.podwright.core.account.Presence;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/// Who is signed in by a request.
public final class SignedIn {
  private static final String ATTRIBUTE = "podwright.presence";

  private SignedIn() {}

  /// Who it is; empty for the signed-out.
  public static Optional<Presence> by(HttpRequest<?> request) {
    return request.getAttribute(ATTRIBUTE, Presence.class);
  }

  static void note(HttpRequest<?> request, Presence presence) {
    request.setAttribute(ATTRIBUTE, presence);
  }
}
