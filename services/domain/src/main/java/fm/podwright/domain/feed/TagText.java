package fm.podwright.domain.feed;

import static java.util.stream.Collectors.joining;

import fm.podwright.domain.feed.rule.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/// An element of a feed as text: exactly, to be compared, or as people read it.
final class TagText {
  private TagText() {}

  /// All of it; two elements that say the same give the same.
  static String exact(Tag tag) {
    var attributes =
        tag.attributes().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(it -> " " + it.getKey() + "=\"" + it.getValue() + '"')
            .collect(joining());
    var children = tag.children().stream().map(TagText::exact).collect(joining());
    return "<" + tag.name() + attributes + ">" + tag.text() + children;
  }

  /// What it says: its text without HTML, its attributes' values, and what stands in it.
  static String readable(Tag tag) {
    var text = Stream.of(plain(tag.text()));
    var attributes =
        tag.attributes().entrySet().stream().sorted(telling()).map(Map.Entry::getValue);
    var own = Stream.concat(text, attributes).filter(it -> !it.isEmpty()).collect(joining(" · "));
    var children = tag.children().stream().map(TagText::readable);
    return Stream.concat(Stream.of(own), children)
        .filter(it -> !it.isEmpty())
        .collect(joining("\n"));
  }

  /// Addresses first: they say most.
  private static Comparator<Map.Entry<String, String>> telling() {
    return Comparator.comparing((Map.Entry<String, String> it) -> !it.getValue().contains("://"))
        .thenComparing(Map.Entry::getKey);
  }

  /// HTML as text, a line for each block.
  static String plain(String html) {
    if (html.indexOf('<') < 0) return html;
    return html.replaceAll("(?i)<br\\s*/?>|</(p|li|h[1-6]|div|tr|blockquote)>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&")
        .replaceAll("\n{2,}", "\n")
        .strip();
  }
}
