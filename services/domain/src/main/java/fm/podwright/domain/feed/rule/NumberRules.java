package fm.podwright.domain.feed.rule;

import java.util.List;
import java.util.Set;

/// What Apple asks of the numbers of episodes.
final class NumberRules {
  private static final Set<String> KINDS = Set.of("full", "trailer", "bonus");

  private NumberRules() {}

  static void check(Tag channel, List<Tag> items, Offences offences) {
    var isSerial = channel.text("itunes:type").equals("serial");
    for (var item : items) {
      var name = Subject.of(item);
      number(item, name, "itunes:season", "season", offences);
      number(item, name, "itunes:episode", "number", offences);
      var kind = item.text("itunes:episodeType");
      if (!kind.isEmpty() && !KINDS.contains(kind)) {
        offences.warning(
            "type", name, "is of an unknown kind", "Known are full, trailer and bonus.");
      }
      if (isSerial && isUnnumbered(item)) {
        offences.error(
            "number",
            name,
            "has no number, and the show is serial",
            "Give it its number, or make the show episodic.");
      }
    }
  }

  private static boolean isUnnumbered(Tag item) {
    var isFull = List.of("", "full").contains(item.text("itunes:episodeType"));
    return isFull && item.first("itunes:episode").isEmpty();
  }

  /// Zero is taken: shows have an episode 0.
  private static void number(Tag item, Subject name, String tag, String field, Offences offences) {
    var value = item.first(tag).map(Tag::text);
    if (value.isEmpty() || value.get().matches("[0-9]{1,9}")) return;
    offences.warning(
        field, name, "has a " + field + " that is no whole number", "Write digits only.");
  }
}
