package fm.podwright.dashboard.show;

import fm.podwright.core.http.Web;
import fm.podwright.core.http.WebAnswer;
import fm.podwright.core.http.WebRequest;
import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// The web of a test that asks for it: the same short feed at every address.
@Primary
@Singleton
@Requires(property = "test.elsewhere")
final class Elsewhere implements Web {
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Low Tide</title>
        <item><title>The first</title><guid>1</guid></item>
      </channel></rss>
      """;

  @Override
  public WebAnswer send(WebRequest request) {
    var body = FEED.getBytes(StandardCharsets.UTF_8);
    return new WebAnswer(request.uri(), List.of(), 200, Map.of(), body, true);
  }
}
