package fm.podwright.publisher;

import fm.podwright.core.process.Addresses;
import fm.podwright.publisher.http.Fields;
import fm.podwright.publisher.http.Reply;
import fm.podwright.publisher.http.Request;
import fm.podwright.publisher.site.Snapshot;
import io.netty.handler.codec.http.HttpHeaderNames;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Leads whoever wants to report a podcast to the platform's own form, with the page that they came
/// from: browsers name it to the host that it is at.
@Singleton
final class Complaints {
  private static final byte[] NOTHING = {};
  private static final int LONGEST = 1000;

  private final Addresses addresses;

  Complaints(Addresses addresses) {
    this.addresses = addresses;
  }

  Reply reply(Request request, Snapshot snapshot) {
    var home = snapshot.feed().site().home().toString();
    var page =
        request
            .header(HttpHeaderNames.REFERER)
            .filter(it -> it.length() <= LONGEST && it.startsWith(home))
            .orElse(home);
    var form = addresses.dashboardUrl().resolve("/report?page=" + encode(page));
    var headers =
        Fields.of("text/plain; charset=utf-8", Fields.NO_STORE)
            .set(HttpHeaderNames.LOCATION, form.toASCIIString())
            .set("X-Robots-Tag", "noindex, nofollow");
    return new Reply.Whole(302, headers, NOTHING);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
