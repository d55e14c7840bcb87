package fm.podwright.core.billing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody in front of Stripe's pages, with a card.
record Shopper(String stripe) {
  static final String GOOD = "4242424242424242";
  static final String FAILS_LATER = "4000000000000341";
  private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"([^\"]*)\"");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  /// Pays on a checkout page; false if the page takes it no more, or refuses the card.
  boolean pay(URI page, String card) {
    var shown = SHOWN.matcher(get(page).body());
    if (!shown.find()) return false;
    return post(
                page,
                Map.of(
                    "number", card,
                    "expiry", "12 / 34",
                    "cvc", "123",
                    "name", "Example Person",
                    "country", "DE",
                    "postal_code", "10115",
                    "shown", shown.group(1)))
            .statusCode()
        == 303;
  }

  /// Sends a form of a page; gives the answer.
  HttpResponse<String> post(URI page, Map<String, String> form) {
    var body =
        form.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", stripe)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  HttpResponse<String> get(URI page) {
    return send(HttpRequest.newBuilder(page).build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
