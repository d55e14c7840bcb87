package fm.podwright.domain.episode;

/// A place in notes where Liquid stands that means nothing here: its line, counted from 1, and what
/// stands there.
public record Liquid(int line, String text) {
  private static final int MAX_LENGTH = 80;

  static Liquid at(int line, String tag) {
    var text = tag.replaceFirst("^<", "").replaceFirst(">$", "").strip();
    var shown = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
    return new Liquid(line, shown);
  }

  /// What a podcaster can do about it.
  String remedy() {
    if (text.contains("guest")) return "Add the guest to the episode's people, or write the words.";
    if (text.contains("host")) return "Add the host to the show's people, or write the words.";
    if (text.contains("services-used") || text.contains("topics")) {
      return "Give the episode topics, or write the list.";
    }
    return "Write in its place what listeners shall read.";
  }
}
