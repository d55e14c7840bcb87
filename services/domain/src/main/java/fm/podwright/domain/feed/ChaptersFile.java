package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Chapter;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// The chapters of an episode as the podcast namespace has them (JSON chapters 1.2). The first
/// begins when the notes say so: the specification asks for none at 0, and apps show nothing until
/// then.
public final class ChaptersFile {
  /// The media type of such a file.
  public static final String TYPE = "application/json+chapters";

  private ChaptersFile() {}

  /// The bytes of the file for one item of `feed`.
  public static byte[] of(Feed feed, FeedItem item) {
    var chapters =
        item.extras().chapters().all().stream()
            .map(it -> chapter(feed, it))
            .collect(Collectors.joining(",\n"));
    return """
    {"version":"1.2.0","title":%s,"podcastName":%s,"fileName":%s,"chapters":[
    %s
    ]}
    """
        .formatted(
            quoted(item.episode().title()),
            quoted(feed.show().title()),
            quoted(item.enclosure().url().toASCIIString()),
            chapters)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String chapter(Feed feed, Chapter chapter) {
    var start = BigDecimal.valueOf(chapter.start().toMillis(), 3).stripTrailingZeros();
    return "{\"startTime\":"
        + start.toPlainString()
        + ",\"title\":"
        + quoted(chapter.title())
        + chapter.image().map(it -> address("img", feed.site().home().resolve(it))).orElse("")
        + chapter.link().map(it -> address("url", it)).orElse("")
        + (chapter.hidden() ? ",\"toc\":false" : "")
        + "}";
  }

  private static String address(String name, URI address) {
    return ",\"" + name + "\":" + quoted(address.toASCIIString());
  }

  private static String quoted(String text) {
    var out = new StringBuilder("\"");
    text.chars().forEach(it -> character(out, (char) it));
    return out.append('"').toString();
  }

  private static void character(StringBuilder out, char it) {
    if (it == '"' || it == '\\') out.append('\\').append(it);
    else if (it < ' ') out.append("\\u").append(HexFormat.of().toHexDigits(it));
    else out.append(it);
  }
}
