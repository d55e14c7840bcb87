import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/// What S3 holds and what publishers give of it, compared with what was sent.
final class Kept {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /// A file that was sent for an episode.
  record Sent(String episode, String upload, Path file) {}

  /// Where audio lies, and where in it the sound is.
  private record Audio(String key, long bytes, int header, int sound, String url) {
    static Audio of(String row) {
      var columns = row.split("\\|", -1);
      return new Audio(
          columns[0],
          Long.parseLong(columns[1]),
          Integer.parseInt(columns[2]),
          Integer.parseInt(columns[3]),
          columns[4]);
    }
  }

  private final HttpClient http;
  private final URI publisher;
  private final Path bucket;
  private final Queue<String> wrong;
  private final Map<String, byte[]> remembered = new TreeMap<>();
  private final Map<String, Integer> heard = new ConcurrentSkipListMap<>();
  private volatile boolean over;
  private byte[] feed = {};

  Kept(HttpClient http, URI publisher, Path bucket, Queue<String> wrong) {
    this.http = http;
    this.publisher = publisher;
    this.bucket = bucket;
    this.wrong = wrong;
  }

  /// Keeps a show's feed, its audio and its picture as they are now.
  void remember(String show) throws Exception {
    feed = get(show, "/feed.xml").body();
    for (var item : FeedItem.of(feed)) {
      var path = URI.create(item.url()).getPath();
      remembered.put(path, get(show, path).body());
    }
    for (var path : picturePaths(show)) remembered.put(path, get(show, path).body());
  }

  /// Asks for audio and pictures over and over: they have to be the same, or openly not to be had.
  void listen(String show) {
    while (!over) remembered.forEach((path, bytes) -> isSame(show, path, bytes));
  }

  /// Asks for the feed ten times a second: it has to be the same.
  void read(String show) {
    while (!over) {
      isSame(show, "/feed.xml", feed);
      LockSupport.parkNanos(100_000_000);
    }
  }

  void enough() {
    over = true;
  }

  /// The same once more, when nothing excuses anything.
  void unmoved(String show) throws IOException, InterruptedException {
    if (!Arrays.equals(feed, get(show, "/feed.xml").body())) wrong.add("the feed has moved");
    for (var it : remembered.entrySet()) {
      if (!Arrays.equals(it.getValue(), get(show, it.getKey()).body()))
        wrong.add(it.getKey() + " is another");
    }
  }

  private void isSame(String show, String path, byte[] bytes) {
    var kind = path.equals("/feed.xml") ? "feed" : path.startsWith("/media/") ? "audio" : "picture";
    try {
      var answer = get(show, path);
      var isSame = answer.statusCode() == 200 && Arrays.equals(answer.body(), bytes);
      heard.merge(kind + (isSame ? " good" : " " + answer.statusCode()), 1, Integer::sum);
      if (answer.statusCode() == 200 && !isSame) wrong.add("other bytes at " + path);
      if (answer.statusCode() != 200 && (answer.statusCode() != 503 || kind.equals("feed"))) {
        wrong.add(path + " answered with " + answer.statusCode());
      }
    } catch (IOException e) {
      heard.merge(kind + " broken off", 1, Integer::sum);
      if (kind.equals("feed")) wrong.add("feed: " + e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Compares what is stored of each upload, and what is given of it, with what was sent.
  void check(String show, List<Sent> sent) throws IOException, InterruptedException, SQLException {
    var lengths =
        FeedItem.of(get(show, "/feed.xml").body()).stream()
            .collect(Collectors.toMap(FeedItem::episode, FeedItem::length));
    for (var one : sent) check(show, one, lengths.getOrDefault(one.episode(), -1L));
  }

  private void check(String show, Sent sent, long length)
      throws IOException, InterruptedException, SQLException {
    var own =
        audio(
            "SELECT concat_ws('|', storage_key, bytes, header_bytes, audio_bytes, '') FROM media"
                + " WHERE id = '%s'",
            sent.upload());
    var out =
        audio(
            """
            SELECT concat_ws('|', e.storage_key, e.bytes, m.header_bytes, m.audio_bytes, e.url)
            FROM enclosure e JOIN media m ON m.account_id = e.account_id AND m.id = e.media_id
            WHERE e.live AND e.episode_id = '%s'
            """,
            sent.episode());
    var file = Files.readAllBytes(sent.file());
    var given = Files.readAllBytes(bucket.resolve(out.key()));
    is(sent, "stored", Arrays.equals(file, Files.readAllBytes(bucket.resolve(own.key()))));
    is(sent, "size", own.bytes() == file.length && out.bytes() == given.length);
    is(sent, "length in the feed", length == given.length);
    is(sent, "sound", Arrays.equals(sound(own, file), sound(out, given)));
    is(sent, "copy with chapters", !out.key().equals(own.key()));
    is(sent, "given", Arrays.equals(given, get(show, URI.create(out.url()).getPath()).body()));
  }

  private void is(Sent sent, String what, boolean isSo) {
    if (!isSo) wrong.add(what + " of " + sent.episode() + ", upload " + sent.upload());
  }

  private static byte[] sound(Audio audio, byte[] file) {
    return Arrays.copyOfRange(file, audio.header(), audio.header() + audio.sound());
  }

  private static Audio audio(String sql, String id) throws SQLException {
    return Audio.of(Superuser.value(sql.formatted(id)));
  }

  /// Compares every picture that a row names with the one that was stored when all was well.
  int pictures() throws IOException, SQLException {
    var all =
        Superuser.value(
            "SELECT string_agg(account_id || '/images/' || id || '|' || extension || '|' ||"
                + " array_to_string(widths, ','), E'\\n' ORDER BY created_at) FROM image");
    var rows = all.split("\n");
    for (var row : rows) {
      for (var width : row.split("\\|")[2].split(",")) {
        if (!Arrays.equals(picture(rows[0], width), picture(row, width)))
          wrong.add("picture " + row);
      }
    }
    return rows.length;
  }

  private byte[] picture(String row, String width) throws IOException {
    var columns = row.split("\\|");
    return Files.readAllBytes(bucket.resolve(columns[0]).resolve(width + "." + columns[1]));
  }

  private static List<String> picturePaths(String show) throws SQLException {
    var row =
        "SELECT concat_ws('|', i.id, i.extension, array_to_string(widths, ',')) FROM show s JOIN"
            + " image i ON i.account_id = s.account_id AND i.id = s.artwork WHERE s.slug = '%s'";
    var columns = Superuser.value(row.formatted(show)).split("\\|");
    return Arrays.stream(columns[2].split(","))
        .map(width -> "/images/%s/%s.%s".formatted(columns[0], width, columns[1]))
        .toList();
  }

  /// How many uploads lie in S3 although they are media by now, after a while for jobs to end.
  long leftovers() throws SQLException, InterruptedException {
    var lying = lying();
    for (var second = 0; second < PATIENCE.toSeconds() && lying > 0; second++) {
      Thread.sleep(1000);
      lying = lying();
    }
    return lying;
  }

  private long lying() throws SQLException {
    var keys =
        "SELECT string_agg(storage_key, ',') FROM upload WHERE status IN ('ready', 'refused')";
    return Arrays.stream(Superuser.value(keys).split(","))
        .filter(key -> Files.exists(bucket.resolve(key)))
        .count();
  }

  private HttpResponse<byte[]> get(String show, String path)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(publisher.resolve(path))
            .timeout(PATIENCE)
            .header("Host", show + ".localhost:" + publisher.getPort());
    return http.send(request.build(), BodyHandlers.ofByteArray());
  }

  @Override
  public String toString() {
    return "listeners " + heard;
  }
}
