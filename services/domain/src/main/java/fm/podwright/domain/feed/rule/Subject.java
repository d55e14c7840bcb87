package fm.podwright.domain.feed.rule;

/// What something is wrong with, as a sentence begins with it. `id` stays when the name changes.
record Subject(String id, String name) {
  static final Subject SHOW = new Subject("", "The show");
  static final Subject FEED = new Subject("", "The feed");
  private static final int SHOWN = 60;

  /// An episode, named by its title in quotes if it has one.
  static Subject of(Tag item) {
    var guid = item.text("guid");
    return new Subject(guid.isEmpty() ? audio(item) : guid, named(item));
  }

  /// The address of an item's audio; empty if there is none.
  static String audio(Tag item) {
    return item.first("enclosure").map(it -> it.attribute("url")).orElse("");
  }

  static String named(Tag item) {
    var title = item.text("title").isEmpty() ? item.text("itunes:title") : item.text("title");
    if (title.isEmpty()) return "An episode without a title";
    var count = Values.length(title);
    var cut = title.offsetByCodePoints(0, Math.min(count, SHOWN));
    return "“" + title.substring(0, cut) + (count > SHOWN ? "…”" : "”");
  }
}
