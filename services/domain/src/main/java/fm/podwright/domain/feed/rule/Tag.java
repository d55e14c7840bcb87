package fm.podwright.domain.feed.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An element of a feed that was read back. Names carry the usual prefix of their vocabulary,
/// whatever prefix the document used.
public record Tag(
    String name, Map<String, String> attributes, StringBuilder content, List<Tag> children) {
  /// An element that nothing stands in yet.
  public Tag(String name, Map<String, String> attributes) {
    this(name, Map.copyOf(attributes), new StringBuilder(), new ArrayList<>());
  }

  /// Puts `child` last and gives it back.
  public Tag add(Tag child) {
    children.add(child);
    return child;
  }

  /// Its own text.
  public String text() {
    return content.toString().strip();
  }

  /// True if the two say exactly the same.
  public boolean saysAs(Tag other) {
    if (!name.equals(other.name) || children.size() != other.children.size()) return false;
    if (content.compareTo(other.content) != 0) return false;
    if (!attributes.equals(other.attributes)) return false;
    for (var i = 0; i < children.size(); i++) {
      if (!children.get(i).saysAs(other.children.get(i))) return false;
    }
    return true;
  }

  /// The value of an attribute; empty if it is not there.
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /// All such children.
  public List<Tag> all(String child) {
    return children.stream().filter(it -> it.name.equals(child)).toList();
  }

  /// The first such child.
  public Optional<Tag> first(String child) {
    for (var it : children) {
      if (it.name.equals(child)) return Optional.of(it);
    }
    return Optional.empty();
  }

  /// The text of the first such child; empty if there is none.
  public String text(String child) {
    return first(child).map(Tag::text).orElse("");
  }
}
