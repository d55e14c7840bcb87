package fm.podwright.domain.feed.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What apps and Apple ask of an item's audio.
final class EnclosureRules {
  /// By what an address ends in, the types that apps know it as.
  private static final Map<String, List<String>> TYPES =
      Map.of(
          "mp3", List.of("audio/mpeg", "audio/mp3"),
          "m4a", List.of("audio/x-m4a", "audio/mp4", "audio/m4a", "audio/aac"),
          "mp4", List.of("video/mp4", "audio/mp4"),
          "m4v", List.of("video/x-m4v", "video/mp4"),
          "mov", List.of("video/quicktime"),
          "pdf", List.of("application/pdf"));

  private EnclosureRules() {}

  static void check(Tag item, Offences offences) {
    var name = Subject.of(item);
    var enclosures = item.all("enclosure");
    if (enclosures.size() != 1) {
      var problem = enclosures.isEmpty() ? "has no audio" : "has more than one audio file";
      offences.error("audio", name, problem, "Give it one MP3 or M4A file.");
      return;
    }
    var enclosure = enclosures.getFirst();
    if (!enclosure.attribute("length").matches("[1-9][0-9]{0,17}")) {
      offences.error(
          "audio", name, "does not say how long its file is", "Give its length in bytes.");
    }
    if (!Values.isAddress(Subject.audio(item))) {
      offences.error(
          "audio",
          name,
          "has no plain web address for its audio",
          "Use a whole address of plain letters, digits and hyphens.");
    }
    type(name, Subject.audio(item), enclosure.attribute("type"), offences);
    duration(name, item, offences);
  }

  private static void type(Subject name, String address, String type, Offences offences) {
    if (TYPES.values().stream().noneMatch(it -> it.contains(type))) {
      offences.error(
          "audio", name, "has audio of a kind that apps do not know", "Use an MP3 or M4A file.");
    } else if (!TYPES.getOrDefault(ending(address), List.of()).contains(type)) {
      offences.error(
          "audio",
          name,
          "has audio whose address ends otherwise than its type, so Apple would not list it",
          "An address of audio/mpeg ends in .mp3, one of audio/x-m4a in .m4a.");
    }
  }

  private static String ending(String address) {
    var path = address.replaceFirst("[?#].*$", "");
    return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static void duration(Subject name, Tag item, Offences offences) {
    var duration = item.text("itunes:duration");
    if (duration.isEmpty()) {
      offences.hint("audio", name, "does not say how long it plays", "Give itunes:duration.");
    } else if (!duration.matches("[0-9]{1,6}|([0-9]{1,3}:)?[0-9]{1,3}:[0-5][0-9]")) {
      offences.warning(
          "audio", name, "has a duration that apps cannot read", "Write it in whole seconds.");
    }
  }
}
