package fm.podwright.domain.episode;

import java.util.ArrayList;
import java.util.List;

/// A text in which words that were searched for are marked.
public record Marked(List<Part> parts) {
  private static final int BEFORE = 60;

  public Marked {
    parts = List.copyOf(parts);
  }

  /// A piece of the text, marked or not.
  public record Part(String text, boolean found) {}

  /// A text in which nothing is marked.
  public static Marked plain(String text) {
    return new Marked(List.of(new Part(text, false)));
  }

  /// True if anything is marked.
  public boolean isFound() {
    return parts.stream().anyMatch(Part::found);
  }

  /// Where the first mark begins; 0 if there is none.
  public int first() {
    var offset = 0;
    for (var part : parts) {
      if (part.found()) return offset;
      offset += part.text().length();
    }
    return 0;
  }

  /// The whole text.
  public String text() {
    return String.join("", parts.stream().map(Part::text).toList());
  }

  /// About `max` characters around the first mark, cut between words.
  public Marked excerpt(int max) {
    var text = text();
    var from = wordAt(text, Math.max(0, Math.min(first() - BEFORE, text.length() - max)));
    var to =
        from + max >= text.length()
            ? text.length()
            : Math.max(from + 1, text.lastIndexOf(' ', from + max));
    var cut = new ArrayList<Part>();
    if (from > 0) cut.add(new Part("… ", false));
    var offset = 0;
    for (var part : parts) {
      var begin = Math.max(from, offset) - offset;
      var end = Math.min(to, offset + part.text().length()) - offset;
      if (begin < end) cut.add(new Part(part.text().substring(begin, end), part.found()));
      offset += part.text().length();
    }
    if (to < text.length()) cut.add(new Part(" …", false));
    return new Marked(cut);
  }

  private static int wordAt(String text, int offset) {
    if (offset == 0) return 0;
    var blank = text.indexOf(' ', offset);
    return blank < 0 || blank > offset + BEFORE / 2 ? offset : blank + 1;
  }
}
