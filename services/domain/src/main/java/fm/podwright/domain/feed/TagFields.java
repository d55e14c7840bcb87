package fm.podwright.domain.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import fm.podwright.domain.feed.rule.Tag;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The parts of a channel or an item as readable text, to be compared.
final class TagFields {
  private static final Set<String> LEFT_OUT = Set.of("item", "podcast:liveItem", "lastBuildDate");
  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("title", "Title"),
          Map.entry("itunes:title", "Title for Apple"),
          Map.entry("link", "Link"),
          Map.entry("guid", "GUID"),
          Map.entry("pubDate", "Date"),
          Map.entry("description", "Description"),
          Map.entry("content:encoded", "Notes"),
          Map.entry("itunes:summary", "Summary"),
          Map.entry("enclosure", "Audio"),
          Map.entry("itunes:duration", "Duration"),
          Map.entry("itunes:image", "Artwork"),
          Map.entry("image", "Picture"),
          Map.entry("itunes:explicit", "Explicit"),
          Map.entry("itunes:season", "Season"),
          Map.entry("itunes:episode", "Number"),
          Map.entry("itunes:episodeType", "Kind of episode"),
          Map.entry("itunes:type", "Kind of show"),
          Map.entry("itunes:author", "Author"),
          Map.entry("itunes:owner", "Owner"),
          Map.entry("itunes:category", "Category"),
          Map.entry("itunes:new-feed-url", "New address of the feed"),
          Map.entry("language", "Language"),
          Map.entry("copyright", "Copyright"),
          Map.entry("atom:link", "Addresses of the feed"),
          Map.entry("psc:chapters", "Chapters"),
          Map.entry("podcast:chapters", "Chapters as JSON"),
          Map.entry("podcast:guid", "GUID of the show"),
          Map.entry("podcast:person", "People"),
          Map.entry("podcast:transcript", "Transcript"),
          Map.entry("podcast:funding", "Funding"),
          Map.entry("podcast:txt", "Texts for directories"),
          Map.entry("podcast:value", "Value"),
          Map.entry("podcast:license", "License"),
          Map.entry("podcast:location", "Location"),
          Map.entry("podcast:trailer", "Trailer"),
          Map.entry("podcast:season", "Season's name"),
          Map.entry("podcast:episode", "Number as shown"),
          Map.entry("podcast:locked", "Lock"));

  private TagFields() {}

  /// What differs between two versions of the same channel or item, in the order of the document.
  static List<FieldChange> changes(Tag before, Tag after) {
    var old = values(before);
    var current = values(after);
    var names = new LinkedHashSet<>(old.keySet());
    names.addAll(current.keySet());
    return names.stream()
        .map(name -> change(name, tags(old, name), tags(current, name)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Map<String, List<Tag>> values(Tag tag) {
    return tag.children().stream()
        .filter(it -> !LEFT_OUT.contains(it.name()))
        .collect(groupingBy(Tag::name, LinkedHashMap::new, toList()));
  }

  private static List<Tag> tags(Map<String, List<Tag>> values, String name) {
    return values.getOrDefault(name, List.of());
  }

  private static Optional<FieldChange> change(String name, List<Tag> before, List<Tag> after) {
    var old = joined(before, TagText::exact);
    var current = joined(after, TagText::exact);
    if (old.equals(current)) return Optional.empty();
    var label = LABELS.getOrDefault(name, name);
    var readable =
        new FieldChange(
            name, label, joined(before, TagText::readable), joined(after, TagText::readable));
    var isSeen = !readable.before().equals(readable.after());
    return Optional.of(isSeen ? readable : new FieldChange(name, label, old, current));
  }

  private static String joined(List<Tag> tags, Function<Tag, String> text) {
    return tags.stream().map(text).collect(joining("\n"));
  }
}
