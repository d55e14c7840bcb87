package fm.podwright.domain.feed;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fm.podwright.domain.feed.rule.Tag;
import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is otherwise between two feeds of one show, as podcast apps see it: their bytes, read back.
/// That the feed was built at another time is no difference.
///
/// @param show the channel's own parts
/// @param items in the order of the later feed, what is gone last
/// @param isReordered true if items that both have stand in another order
public record FeedDifference(List<FieldChange> show, List<ItemChange> items, boolean isReordered) {
  /// None at all.
  public static final FeedDifference NONE = new FeedDifference(List.of(), List.of(), false);

  public FeedDifference {
    show = List.copyOf(show);
    items = List.copyOf(items);
  }

  /// Between two documents; none if one of them is no feed.
  public static FeedDifference between(ReadFeed before, ReadFeed after) {
    return before
        .channel()
        .flatMap(old -> after.channel().map(current -> between(old, current)))
        .orElse(NONE);
  }

  private static FeedDifference between(Tag before, Tag after) {
    var old = byGuid(before);
    var current = byGuid(after);
    var items = new ArrayList<ItemChange>();
    current.forEach(
        (guid, item) -> change(Optional.ofNullable(old.get(guid)), item).ifPresent(items::add));
    old.forEach((guid, item) -> {
      if (!current.containsKey(guid)) items.add(new ItemChange.Removed(title(item), guid));
    });
    return new FeedDifference(TagFields.changes(before, after), items, isReordered(old, current));
  }

  /// True if podcast apps see the same as before.
  public boolean isEmpty() {
    return show.isEmpty() && items.isEmpty() && !isReordered;
  }

  /// What is otherwise, in one sentence.
  public String summary() {
    if (isEmpty()) return "Nothing changes in the feed.";
    var parts = new ArrayList<String>();
    if (!show.isEmpty()) parts.add(labels(show));
    count("new", ItemChange.Added.class).ifPresent(parts::add);
    count("gone", ItemChange.Removed.class).ifPresent(parts::add);
    count("changed", ItemChange.Changed.class).ifPresent(parts::add);
    return "This changes in the feed: " + String.join("; ", parts) + ".";
  }

  private static String labels(List<FieldChange> fields) {
    return fields.stream().map(FieldChange::label).collect(joining(", "));
  }

  private Optional<String> count(String how, Class<? extends ItemChange> kind) {
    var count = items.stream().filter(kind::isInstance).count();
    if (count == 0) return Optional.empty();
    return Optional.of((count == 1 ? "one episode " : count + " episodes ") + how);
  }

  /// What of this `intent` did not mean: an error each, for no podcaster wants it.
  public List<Finding> accidents(Intent intent) {
    return FeedAccidents.in(this, intent);
  }

  private static Map<String, Tag> byGuid(Tag channel) {
    return channel.all("item").stream()
        .collect(toMap(FeedDifference::guid, it -> it, (first, _) -> first, LinkedHashMap::new));
  }

  private static String guid(Tag item) {
    var guid = item.text("guid");
    return guid.isEmpty() ? audio(item) : guid;
  }

  private static String audio(Tag item) {
    return item.first("enclosure").map(it -> it.attribute("url")).orElse("");
  }

  private static String title(Tag item) {
    return item.text("title");
  }

  private static Optional<ItemChange> change(Optional<Tag> before, Tag after) {
    if (before.isEmpty()) return Optional.of(new ItemChange.Added(title(after), guid(after)));
    if (before.get().saysAs(after)) return Optional.empty();
    var fields = TagFields.changes(before.get(), after);
    if (fields.isEmpty()) return Optional.empty();
    return Optional.of(new ItemChange.Changed(title(after), guid(after), fields));
  }

  private static boolean isReordered(Map<String, Tag> before, Map<String, Tag> after) {
    var old = before.keySet().stream().filter(after::containsKey).toList();
    var current = after.keySet().stream().filter(before::containsKey).toList();
    return !old.equals(current);
  }
}
