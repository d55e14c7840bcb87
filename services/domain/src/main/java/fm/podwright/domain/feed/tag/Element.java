package fm.podwright.domain.feed.tag;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// An element of a feed: its name with the usual prefix ("podcast:funding"), its attributes by
/// name, its text, and the elements in it. Attributes that are empty are not there.
public record Element(
    String name, SortedMap<String, String> attributes, String text, List<Element> children) {
  public Element {
    var kept = new TreeMap<String, String>();
    attributes.forEach((key, value) -> {
      if (!value.isBlank()) kept.put(key, value.strip());
    });
    attributes = Collections.unmodifiableSortedMap(kept);
    text = text.strip();
    children = List.copyOf(children);
  }

  /// An element without others in it.
  public static Element of(String name, String text, Map<String, String> attributes) {
    return new Element(name, new TreeMap<>(attributes), text, List.of());
  }

  /// An element that holds others and nothing else.
  public static Element around(String name, List<Element> children) {
    return new Element(name, new TreeMap<>(), "", children);
  }

  /// The value of an attribute; empty if it is not there.
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /// The elements of that name in it.
  public List<Element> all(String child) {
    return children.stream().filter(it -> it.name.equals(child)).toList();
  }

  /// The text of the first such element in it; empty if there is none.
  public String text(String child) {
    return all(child).stream().findFirst().map(Element::text).orElse("");
  }

  /// True if it says nothing at all.
  public boolean isEmpty() {
    return attributes.isEmpty() && text.isEmpty() && children.isEmpty();
  }
}
