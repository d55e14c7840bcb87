package fm.podwright.dashboard.http;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes of a body as much as its route needs: pictures for artwork, hours of talk for a
/// transcript, a book for an episode, a page for the rest.
@ServerFilter("/**")
final class BodySizes implements Ordered {
  private static final long ARTWORK_BYTES = 21_000_000;
  private static final long TRANSCRIPT_BYTES = 6_000_000;
  private static final long WORDS_BYTES = 1_048_576;
  private static final long EVENT_BYTES = 262_144;
  private static final long FORM_BYTES = 65_536;
  private static final Pattern ARTWORK =
      Pattern.compile(
          "/shows/[^/]+/(artwork|site/banner)|/episodes/[^/]+/artwork|/people/[^/]+/portrait");
  private static final Pattern WORDS =
      Pattern.compile("/(episodes|shows|uploads|people|topics)(/.*)?");
  private static final String STRIPE = "/stripe/webhook";
  private static final Pattern TRANSCRIPT = Pattern.compile("/episodes/[^/]+/transcript");

  private final Errors errors;

  BodySizes(Errors errors) {
    this.errors = errors;
  }

  @RequestFilter
  @Nullable HttpResponse<?> check(HttpRequest<?> request) {
    if (request.getHeaders().contains("Transfer-Encoding")) {
      return errors.answer(request, HttpStatus.LENGTH_REQUIRED);
    }
    var most = most(request.getPath());
    return request.getContentLength() <= most
        ? null
        : errors.answer(request, HttpStatus.REQUEST_ENTITY_TOO_LARGE, words(most));
  }

  private static long most(String path) {
    if (ARTWORK.matcher(path).matches()) return ARTWORK_BYTES;
    if (TRANSCRIPT.matcher(path).matches()) return TRANSCRIPT_BYTES;
    if (path.equals(STRIPE)) return EVENT_BYTES;
    return WORDS.matcher(path).matches() ? WORDS_BYTES : FORM_BYTES;
  }

  private static Words words(long most) {
    var size =
        most < 1_000_000
            ? most / 1000 + " KB"
            : String.format(Locale.ROOT, "%.0f MB", Math.floor(most / 1e6));
    return new Words(
        "That is too much",
        "At most "
            + size
            + " fit here, and nothing was saved. Go back: what you typed is still"
            + " there. Shorten it, and send it again.");
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.after() + 1;
  }
}
