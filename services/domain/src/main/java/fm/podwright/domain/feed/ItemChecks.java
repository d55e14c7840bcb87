package fm.podwright.domain.feed;

import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.show.Finding;
import fm.podwright.domain.show.TextRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The checks of one item of a feed.
final class ItemChecks {
  private static final int MAX_DESCRIPTION_BYTES = 4000;
  private static final int SHOWN = 60;

  private final Tag item;
  private final List<Finding> findings = new ArrayList<>();

  private ItemChecks(Tag item) {
    this.item = item;
  }

  static List<Finding> of(Tag item) {
    var checks = new ItemChecks(item);
    checks.words();
    checks.enclosures();
    return checks.findings;
  }

  /// How a finding calls this item: by its title, if it has one.
  static String named(Tag item) {
    var title = item.text("title");
    if (title.isEmpty()) return "An episode without a title";
    var count = title.codePointCount(0, title.length());
    var cut = title.offsetByCodePoints(0, Math.min(count, SHOWN));
    return "“" + title.substring(0, cut) + (count > SHOWN ? "…”" : "”");
  }

  /// The address of the audio; empty if there is none.
  static String audio(Tag item) {
    return item.first("enclosure").map(it -> it.attribute("url")).orElse("");
  }

  private void words() {
    if (item.text("title").isEmpty()) {
      error("title", "cannot be listed", "Write a title.");
    }
    findings.addAll(TextRules.advisedTitle("title", item.text("title")));
    if (item.text("guid").isEmpty()) error("guid", "has no GUID", "Set one in the form.");
    if (item.text("pubDate").isEmpty()) error("date", "has no date", "Publish it again.");
    if (!Addresses.isPlain(item.text("link"))) {
      error("slug", "has no plain address for its page", "Choose another address.");
    }
    if (Bytes.count(item.text("description")) > MAX_DESCRIPTION_BYTES) {
      error("notes", "has a description of more than 4,000 bytes", "Shorten the notes.");
    }
  }

  private void enclosures() {
    if (item.all("enclosure").size() != 1) {
      error("audio", "has no audio", "Upload an MP3 or M4A file.");
      return;
    }
    var enclosure = item.first("enclosure").orElseThrow();
    if (!enclosure.attribute("length").matches("[1-9][0-9]{0,17}")) {
      error("audio", "does not say how long its file is", "Upload the audio again.");
    }
    if (!Addresses.isPlain(audio(item))) {
      error("audio", "has no plain web address for its audio", "Choose another address.");
    }
    type(enclosure.attribute("type"));
  }

  private void type(String mimeType) {
    var type =
        Arrays.stream(AudioType.values()).filter(it -> it.mimeType().equals(mimeType)).findFirst();
    if (type.isEmpty()) {
      error("audio", "has audio of a kind that apps do not know", "Upload an MP3 or M4A file.");
    } else if (!audio(item).endsWith("." + type.get().extension())) {
      var ending = "." + type.get().extension();
      error(
          "audio",
          "has audio whose address does not end in " + ending + ", so Apple would not list it",
          "Upload the audio again.");
    }
  }

  private void error(String field, String problem, String remedy) {
    findings.add(Finding.error(field, named(item) + " " + problem + ".", remedy));
  }
}
