import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One show's feed as apps read it, every answer looked into: is it well-formed and sorted, does
/// each ETag mean the same bytes, has each episode the GUID that it had.
final class FeedWatch {
  private final HttpClient http;
  private final URI feed;
  private final String host;
  private final Verdict verdict;
  private final Map<String, String> bytes = new ConcurrentHashMap<>();
  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private final Map<String, String> guids = new ConcurrentHashMap<>();
  private final Map<String, String> owners = new ConcurrentHashMap<>();

  FeedWatch(HttpClient http, URI publisher, String host, Verdict verdict) {
    this.http = http;
    this.feed = publisher.resolve("/feed.xml");
    this.host = host;
    this.verdict = verdict;
  }

  /// How many episodes it ever had.
  int episodes() {
    return guids.size();
  }

  /// Asks for what is newer than `etag`, if that is not empty; the ETag of what there is now.
  String poll(String etag) throws InterruptedException {
    try {
      var answer = ask(etag);
      var tag = tag(answer);
      if (answer.statusCode() == 304 && !tag.equals(etag)) breaks("304 with another ETag");
      return tag;
    } catch (IOException e) {
      breaks(e.toString());
      return "";
    }
  }

  /// What is in the feed now.
  List<FeedItem> items() throws InterruptedException {
    try {
      return FeedItem.of(ask("").body());
    } catch (IOException e) {
      breaks(e.toString());
      return List.of();
    }
  }

  private HttpResponse<byte[]> ask(String etag) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(feed).header("Host", host);
    if (!etag.isEmpty()) request.header("If-None-Match", etag);
    var answer = http.send(request.build(), BodyHandlers.ofByteArray());
    verdict.answers.increment();
    switch (answer.statusCode()) {
      case 200 -> check(tag(answer), answer.body());
      case 304 -> {}
      default -> breaks("answered with " + answer.statusCode());
    }
    return answer;
  }

  private void check(String tag, byte[] body) throws IOException {
    verdict.feeds.increment();
    var print = print(body);
    if (!tag.matches("\"[^\"]+\"")) breaks("no strong ETag: " + tag);
    if (!tags.computeIfAbsent(print, _ -> tag).equals(tag)) breaks("two ETags for one feed");
    var known = bytes.putIfAbsent(tag, print);
    if (known == null) look(FeedItem.of(body));
    else if (!known.equals(print)) breaks("one ETag for two feeds");
  }

  private void look(List<FeedItem> items) {
    var last = Instant.MAX;
    for (var item : items) {
      if (item.date().isAfter(last)) breaks("not sorted at " + item);
      if (item.length() != Drafts.BYTES) breaks("another length: " + item);
      last = item.date();
      keep(item);
    }
    if (items.stream().map(FeedItem::episode).distinct().count() != items.size()) {
      breaks("an episode stands in it twice");
    }
  }

  private void keep(FeedItem item) {
    var guid = guids.computeIfAbsent(item.episode(), _ -> item.guid());
    var owner = owners.computeIfAbsent(item.guid(), _ -> item.episode());
    if (!guid.equals(item.guid())) verdict.changed.add(guid + " became " + item.guid());
    if (!owner.equals(item.episode())) verdict.changed.add("two have " + item.guid());
  }

  private void breaks(String words) {
    verdict.broken.add(host + ": " + words);
  }

  private static String tag(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("etag").orElse("");
  }

  private static String print(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
