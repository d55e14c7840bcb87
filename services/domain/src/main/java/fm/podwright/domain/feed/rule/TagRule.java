package fm.podwright.domain.feed.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a tag of the podcast namespace must be: where it stands and how often, its attributes, its
/// text and what stands in it.
record TagRule(
    String name,
    String field,
    Set<Place> places,
    boolean isSingle,
    List<Attribute> attributes,
    Optional<Shape> text,
    Optional<String> child) {

  /// An attribute, and whether it has to be there.
  record Attribute(String name, Shape shape, boolean isRequired) {}

  /// Something wrong with a tag, as a phrase, and its remedy.
  record Flaw(String phrase, String remedy) {}

  /// A tag of that name, mended in that field, which may stand in those places.
  static TagRule tag(String name, String field, Place first, Place... more) {
    return new TagRule(
        name, field, EnumSet.of(first, more), false, List.of(), Optional.empty(), Optional.empty());
  }

  /// At most one in each place.
  TagRule once() {
    return new TagRule(name, field, places, true, attributes, text, child);
  }

  /// With an attribute that has to be there.
  TagRule needs(String attribute, Shape shape) {
    return with(new Attribute(attribute, shape, true));
  }

  /// With an attribute that may be there.
  TagRule may(String attribute, Shape shape) {
    return with(new Attribute(attribute, shape, false));
  }

  /// With text of that shape.
  TagRule text(Shape shape) {
    return new TagRule(name, field, places, isSingle, attributes, Optional.of(shape), child);
  }

  /// With at least one such tag in it.
  TagRule holds(String tag) {
    return new TagRule(name, field, places, isSingle, attributes, text, Optional.of(tag));
  }

  /// All that is wrong with `tag`.
  List<Flaw> flaws(Tag tag) {
    var flaws = new ArrayList<Flaw>();
    for (var attribute : attributes) {
      flaw(attribute, tag).ifPresent(flaws::add);
    }
    text.filter(it -> !it.holds().test(tag.text()))
        .ifPresent(it ->
            flaws.add(new Flaw("has a " + name + " with the wrong text", said("Its text", it))));
    child
        .filter(it -> tag.all(it).isEmpty())
        .ifPresent(it -> flaws.add(new Flaw("has a " + name + " without " + it, "Add one.")));
    return flaws;
  }

  private Optional<Flaw> flaw(Attribute attribute, Tag tag) {
    var value = tag.attributes().get(attribute.name());
    if (value == null) {
      return attribute.isRequired()
          ? Optional.of(
              new Flaw(
                  "has a " + name + " without its " + attribute.name(),
                  "Apps pass over it: give " + attribute.shape().words() + "."))
          : Optional.empty();
    }
    if (attribute.shape().holds().test(value.strip())) return Optional.empty();
    return Optional.of(
        new Flaw(
            "has a " + name + " with the wrong " + attribute.name(),
            said("Its " + attribute.name(), attribute.shape())));
  }

  private static String said(String what, Shape shape) {
    return what + " is " + shape.words() + ".";
  }

  private TagRule with(Attribute attribute) {
    var more = new ArrayList<>(attributes);
    more.add(attribute);
    return new TagRule(name, field, places, isSingle, List.copyOf(more), text, child);
  }
}
