package fm.podwright.core.http;

import fm.podwright.core.http.WebRequest.Reading;
import fm.podwright.core.http.WebUnavailable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.http.Header;
import org.apache.http.HttpResponse;

/// Reads answers, no more of each than was asked for.
final class Answers {
  private Answers() {}

  static WebAnswer read(WebRequest request, URI from, HttpResponse response) throws IOException {
    var status = response.getStatusLine().getStatusCode();
    var headers = headers(response.getAllHeaders());
    var entity = response.getEntity();
    if (entity == null || entity.getContent() == null) {
      return new WebAnswer(from, List.of(), status, headers, new byte[0], true);
    }
    var max = Math.toIntExact(request.reading().bytes());
    var body = decoded(entity.getContent(), response.getFirstHeader("Content-Encoding"));
    var bytes = body.readNBytes(max + 1);
    if (bytes.length <= max) return new WebAnswer(from, List.of(), status, headers, bytes, true);
    return switch (request.reading()) {
      case Reading.Whole(var most) -> throw tooLarge(most);
      case Reading.Beginning _ ->
          new WebAnswer(from, List.of(), status, headers, Arrays.copyOf(bytes, max), false);
    };
  }

  private static WebUnavailable tooLarge(long most) {
    var megabytes = Math.max(1, most / 1_000_000);
    return new WebUnavailable(
        Reason.TOO_LARGE, "The answer has more than " + megabytes + " MB, and was not read on.");
  }

  private static InputStream decoded(InputStream body, Header encoding) throws IOException {
    var name = encoding == null ? "" : encoding.getValue().strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "", "identity" -> body;
      case "gzip", "x-gzip" -> new GZIPInputStream(body);
      default -> throw new WebUnavailable(Reason.BROKEN, "The answer is packed as nobody asked.");
    };
  }

  private static Map<String, List<String>> headers(Header[] all) {
    var headers = new HashMap<String, List<String>>();
    for (var header : all) {
      var value = header.getValue() == null ? "" : header.getValue();
      headers.merge(header.getName().toLowerCase(Locale.ROOT), List.of(value), WebAnswer::both);
    }
    return headers;
  }
}
