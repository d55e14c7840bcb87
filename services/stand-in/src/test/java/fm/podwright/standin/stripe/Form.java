package fm.podwright.standin.stripe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page's form as a browser without JavaScript sends it: what stands in it, and what was entered.
final class Form {
  private static final HttpClient BROWSER = HttpClient.newHttpClient();
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");
  private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
  private static final Pattern SELECT =
      Pattern.compile("(?s)<select[^>]*name=\"([^\"]*)\".*?</select>");
  private static final Pattern SELECTED = Pattern.compile("<option value=\"([^\"]*)\" selected");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  private final URI page;
  private final String action;
  private final Map<String, String> fields;

  private Form(URI page, String action, Map<String, String> fields) {
    this.page = page;
    this.action = action;
    this.fields = fields;
  }

  static HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return BROWSER.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> bytes(String url) throws IOException, InterruptedException {
    return BROWSER.send(
        HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
  }

  /// The last form of the page at an address.
  static Form at(String url) throws IOException, InterruptedException {
    return of(get(url));
  }

  static Form of(HttpResponse<String> page) {
    var html = page.body().substring(Math.max(0, page.body().lastIndexOf("<form")));
    var found = FORM.matcher(html).results().toList();
    if (found.isEmpty()) throw new AssertionError("no form in " + html);
    var fields = new LinkedHashMap<String, String>();
    INPUT
        .matcher(html)
        .results()
        .forEach(input -> fields.put(first(NAME, input.group()), first(VALUE, input.group())));
    SELECT
        .matcher(html)
        .results()
        .forEach(select -> fields.put(select.group(1), first(SELECTED, select.group())));
    return new Form(page.uri(), found.getLast().group(1), fields);
  }

  private static String first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&#34;", "\"") : "";
  }

  Form with(String field, String value) {
    fields.put(field, value);
    return this;
  }

  Form card(String number) {
    return with("number", number)
        .with("expiry", "12 / 34")
        .with("cvc", "123")
        .with("name", "Ada Example");
  }

  HttpResponse<String> submit() throws IOException, InterruptedException {
    return submit("");
  }

  /// @param further what the button's own action adds
  HttpResponse<String> submit(String further) throws IOException, InterruptedException {
    var body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(page.resolve(action + further).toString(), body);
  }

  static HttpResponse<String> post(String url, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build();
    return BROWSER.send(request, BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  static String location(HttpResponse<?> response) {
    return response.headers().firstValue("Location").orElse("");
  }
}
