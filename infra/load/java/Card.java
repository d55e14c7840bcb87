import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A card that is good, and somebody who pays with it.
final class Card {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private Card() {}

  /// Pays on a checkout page; returns when that has answered.
  static void pay(URI page, String origin) throws Exception {
    var shown =
        Pattern.compile("name=\"shown\" value=\"([^\"]*)\"")
            .matcher(
                CLIENT
                    .send(
                        HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                    .body());
    if (!shown.find()) throw new IllegalStateException("nothing to pay at " + page);
    var form =
        Map.of(
            "number",
            "4242424242424242",
            "expiry",
            "12 / 34",
            "cvc",
            "123",
            "name",
            "Example Person",
            "country",
            "DE",
            "postal_code",
            "10115",
            "shown",
            shown.group(1));
    var body =
        form.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(page)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", origin)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    var status = CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    if (status != 303) throw new IllegalStateException("the payment answered " + status);
  }
}
