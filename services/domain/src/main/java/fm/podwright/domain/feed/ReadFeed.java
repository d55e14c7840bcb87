package fm.podwright.domain.feed;

import fm.podwright.domain.feed.FeedReader.Reading;
import fm.podwright.domain.feed.rule.Tag;
import fm.podwright.domain.show.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A feed's bytes, read back once as a podcast app would, to be checked and compared.
public final class ReadFeed {
  private static final int SHOWN = 300;

  private final Reading reading;
  private final byte[] bytes;

  private ReadFeed(Reading reading, byte[] bytes) {
    this.reading = reading;
    this.bytes = bytes;
  }

  /// Reads `bytes`, whatever they are.
  public static ReadFeed of(byte[] bytes) {
    return new ReadFeed(FeedReader.read(bytes), bytes);
  }

  /// The place at which bytes stop being XML, its line as it stands there, and why.
  public record Break(int line, String text, String reason) {}

  /// Where the bytes are not well-formed.
  public Optional<Break> broken() {
    return switch (reading) {
      case Reading.Whole _ -> Optional.empty();
      case Reading.Malformed(var line, var reason) ->
          Optional.of(new Break(line, line(line), reason));
    };
  }

  /// The show's title; empty if there is none.
  public String title() {
    return channel().map(it -> it.text("title")).orElse("");
  }

  /// The feed's own word on where it is, if it has one.
  public Optional<String> self() {
    return channel().stream()
        .flatMap(it -> it.all("atom:link").stream())
        .filter(it -> it.attribute("rel").equals("self"))
        .map(it -> it.attribute("href"))
        .findFirst();
  }

  /// True if the bytes are a podcast's feed, well or not.
  public boolean isFeed() {
    return channel().isPresent();
  }

  /// The show's own id, by which it is known wherever it is hosted; empty if it has none.
  public Optional<String> podcastGuid() {
    return channel()
        .map(it -> it.text("podcast:guid").strip().toLowerCase(Locale.ROOT))
        .filter(it -> !it.isEmpty());
  }

  /// By what podcast apps know its episodes.
  public Set<String> guids() {
    return items().stream().map(it -> it.text("guid").strip()).collect(Collectors.toSet());
  }

  /// How many episodes it holds.
  public int episodes() {
    return items().size();
  }

  /// The address of the audio that stands first, which is the newest in most feeds.
  public Optional<Audio> newest() {
    return items().stream()
        .flatMap(it -> it.first("enclosure").stream().map(audio -> Audio.of(it, audio)))
        .findFirst();
  }

  /// An item's audio as the feed gives it.
  public record Audio(String title, String url, String length, String type) {
    private static Audio of(Tag item, Tag enclosure) {
      return new Audio(
          item.text("title"),
          enclosure.attribute("url"),
          enclosure.attribute("length"),
          enclosure.attribute("type"));
    }
  }

  /// The address of the show's picture.
  public Optional<String> artwork() {
    return channel().flatMap(it -> it.first("itunes:image")).map(it -> it.attribute("href"));
  }

  /// The channel; empty if the bytes were no feed.
  Optional<Tag> channel() {
    return switch (reading) {
      case Reading.Whole(var root) when root.name().equals("rss") -> root.first("channel");
      case Reading.Whole _, Reading.Malformed _ -> Optional.empty();
    };
  }

  /// Why there is no channel.
  Finding unreadable() {
    return switch (reading) {
      case Reading.Malformed(var line, var reason) ->
          Finding.error(
              "feed",
              "The feed is not well-formed XML: line " + line + ", " + reason + ".",
              "Podcast apps read none of it: mend that line.");
      case Reading.Whole(var root) ->
          Finding.error(
              "feed",
              "This is no RSS feed: it begins with <" + root.name() + ">.",
              "Give the address of the feed itself, which begins with <rss>.");
    };
  }

  private List<Tag> items() {
    return channel().map(it -> it.all("item")).orElse(List.of());
  }

  private String line(int number) {
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .skip(Math.max(0, number - 1L))
        .findFirst()
        .map(it -> it.length() > SHOWN ? it.substring(0, SHOWN) + "…" : it)
        .orElse("");
  }
}
