package fm.podwright.domain.feed.rule;

import static fm.podwright.domain.feed.rule.Subject.FEED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of tags are case-sensitive: another spelling is another tag, which apps pass over.
final class NameRules {
  private static final Map<String, String> KNOWN =
      Stream.of(
              "title",
              "link",
              "description",
              "language",
              "pubDate",
              "lastBuildDate",
              "guid",
              "enclosure",
              "managingEditor",
              "webMaster",
              "copyright",
              "image",
              "item",
              "itunes:author",
              "itunes:block",
              "itunes:category",
              "itunes:complete",
              "itunes:duration",
              "itunes:episode",
              "itunes:episodeType",
              "itunes:explicit",
              "itunes:image",
              "itunes:new-feed-url",
              "itunes:owner",
              "itunes:season",
              "itunes:subtitle",
              "itunes:summary",
              "itunes:title",
              "itunes:type",
              "content:encoded",
              "podcast:alternateEnclosure",
              "podcast:liveItem",
              "podcast:remoteItem",
              "podcast:socialInteract",
              "podcast:updateFrequency")
          .collect(Collectors.toMap(NameRules::lower, Function.identity()));

  private NameRules() {}

  static void check(Tag channel, List<Tag> items, Offences offences) {
    Stream.concat(Stream.of(channel), items.stream())
        .flatMap(it -> it.children().stream())
        .map(Tag::name)
        .distinct()
        .filter(NameRules::isMisspelt)
        .forEach(name ->
            offences.warning(
                "feed",
                FEED,
                "has <" + name + ">, which apps pass over",
                "It is spelt <" + KNOWN.get(lower(name)) + ">: capitals count."));
  }

  private static boolean isMisspelt(String name) {
    var known = KNOWN.get(lower(name));
    return known != null && !known.equals(name);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
