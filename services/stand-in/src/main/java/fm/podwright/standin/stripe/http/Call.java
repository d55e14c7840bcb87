package fm.podwright.standin.stripe.http;

import java.util.Locale;
import java.util.Map;

/// A request that came in. Names of headers are in small letters.
public record Call(
    String method, String path, String query, Map<String, String> headers, String body) {
  /// Empty where there is none.
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /// The parameters, which are in the body of a POST alone.
  public String form() {
    return method.equals("POST") ? body : query;
  }
}
