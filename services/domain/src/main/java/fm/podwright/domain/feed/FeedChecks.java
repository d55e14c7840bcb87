package fm.podwright.domain.feed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.TextRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// The checks that gate publishing, on the exact bytes of the next feed. An error is what would
/// break the feed in podcast apps; a warning is what directories ask for beyond that.
public final class FeedChecks {
  private static final int MAX_DESCRIPTION_BYTES = 4000;

  private final List<Finding> findings = new ArrayList<>();

  private FeedChecks() {}

  /// All that is wrong with the feed in `bytes`, in words for a podcaster.
  public static List<Finding> of(byte[] bytes) {
    return of(ReadFeed.of(bytes));
  }

  /// All that is wrong with the feed that was read.
  public static List<Finding> of(ReadFeed feed) {
    var checks = new FeedChecks();
    feed.channel().ifPresentOrElse(checks::channel, checks::malformed);
    return List.copyOf(checks.findings);
  }

  private void malformed() {
    error("feed", "The feed cannot be read as RSS.", "This is our fault: please report it.");
  }

  private void channel(Tag channel) {
    if (channel.text("title").isEmpty()) {
      error("show.title", "The show has no title.", "Write one in the show's settings.");
    }
    self(channel);
    listing(channel);
    findings.addAll(TextRules.advisedTitle("show.title", channel.text("title")));
    var items = channel.all("item");
    items.forEach(item -> findings.addAll(ItemChecks.of(item)));
    twice(items, item -> item.text("guid"), "guid", "the same GUID");
    twice(items, ItemChecks::audio, "audio", "the same audio address");
    if (channel.text("itunes:type").equals("serial")) items.forEach(this::numbered);
  }

  private void self(Tag channel) {
    var self =
        channel.all("atom:link").stream().filter(it -> it.attribute("rel").equals("self")).toList();
    if (self.size() != 1 || !Addresses.isPlain(self.getFirst().attribute("href"))) {
      error("feed", "The feed does not name its own address.", "Check the show's address.");
    }
    if (!Addresses.isPlain(channel.text("link"))) {
      error("show.link", "The show's link is not a plain web address.", "Mend it in the settings.");
    }
  }

  private void listing(Tag channel) {
    var image = channel.first("itunes:image").map(it -> it.attribute("href"));
    if (image.isEmpty()) {
      warning(
          "show.artwork",
          "The show has no artwork: Apple will refuse it.",
          "Upload a square picture of 1400 to 3000 pixels.");
    } else if (!Addresses.isPlain(image.get())) {
      error("show.artwork", "The artwork has no plain web address.", "Upload it again.");
    }
    wanted(channel, "description", "a description");
    wanted(channel, "language", "a language");
    wanted(channel, "itunes:author", "an author");
    if (channel.first("itunes:category").isEmpty()) lacks("category", "a category");
    description("show.description", "The show", channel.text("description"));
    if (!List.of("true", "false").contains(channel.text("itunes:explicit"))) {
      lacks("explicit", "a word on explicit content");
    }
  }

  private void wanted(Tag channel, String tag, String what) {
    if (channel.text(tag).isEmpty()) lacks(tag.replace("itunes:", ""), what);
  }

  private void lacks(String field, String what) {
    warning(
        "show." + field,
        "The show has no " + what.replaceFirst("^an? ", "") + ": directories ask for " + what + ".",
        "Add it in the show's settings.");
  }

  private void description(String field, String whose, String text) {
    if (Bytes.count(text) <= MAX_DESCRIPTION_BYTES) return;
    error(field, whose + "'s description has more than 4,000 bytes.", "Shorten it.");
  }

  private void numbered(Tag item) {
    var full = List.of("", "full").contains(item.text("itunes:episodeType"));
    if (!full || item.first("itunes:episode").isPresent()) return;
    error(
        "number",
        ItemChecks.named(item) + " has no number, and the show is serial.",
        "Give it its number, or make the show episodic.");
  }

  private void twice(List<Tag> items, Function<Tag, String> value, String field, String what) {
    items.stream().collect(groupingBy(value, counting())).entrySet().stream()
        .filter(it -> it.getValue() > 1 && !it.getKey().isEmpty())
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(
            it -> same(items.stream().filter(item -> value.apply(item).equals(it)), field, what));
  }

  private void same(Stream<Tag> items, String field, String what) {
    var names = items.map(ItemChecks::named).collect(joining(" and "));
    error(
        field,
        names + " have " + what + ": podcast apps show only one of them.",
        "Change it in the one that is not out yet.");
  }

  private void error(String field, String problem, String remedy) {
    findings.add(Finding.error(field, problem, remedy));
  }

  private void warning(String field, String problem, String remedy) {
    findings.add(Finding.warning(field, problem, remedy));
  }
}
