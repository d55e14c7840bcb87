package fm.podwright.publisher.site;

import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.templates.Pages;
import fm.podwright.templates.site.BarePage;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Map;

/// The pages for when no show can be named, or none can be shown. Rendered once, at the start.
@Singleton
public class BarePages {
  private final Pages pages = new Pages();
  private final Map<Integer, Document> byStatus =
      Map.of(
          400, page(400, "This address cannot be read", "The request names no single host."),
          405, page(405, "Only reading here", "A show's site answers GET and HEAD."),
          410,
              page(
                  410,
                  "This podcast is not here any more",
                  "Its place is kept: it may come back. If it is yours, your dashboard says how."),
          413, page(413, "That is too much", "A show's site takes nothing that is sent along."),
          414, page(414, "This address is too long", "Ask for a shorter one."),
          421, page(421, "No show lives here", "This server knows no show by this host name."),
          429, page(429, "That was a lot at once", "Wait a few seconds, then ask again."),
          431, page(431, "Too much was said", "The headers of the request are too long."),
          500, page(500, "That did not work", "The fault is ours. It was noted."),
          503, page(503, "Back in a moment", "This show cannot be read right now."));

  /// The page of a status.
  public Document of(int status) {
    var page = byStatus.get(status);
    if (page == null) throw new IllegalArgumentException("there is no page for " + status);
    return page;
  }

  private Document page(int status, String title, String text) {
    return Document.instead(status, pages.render(new BarePage(title, text)), headers(status));
  }

  private static HttpHeaders headers(int status) {
    var headers = Fields.page(Fields.NO_STORE);
    if (status == 405) headers.set(HttpHeaderNames.ALLOW, "GET, HEAD");
    if (status == 429 || status == 503) headers.set(HttpHeaderNames.RETRY_AFTER, "5");
    return headers;
  }
}
