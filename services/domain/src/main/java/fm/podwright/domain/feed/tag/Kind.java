package fm.podwright.domain.feed.tag;

import fm.podwright.domain.show.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// One kind of tag: its name in a feed, its text if it has one, its attributes and the tags in it,
/// how many there can and must be in one place, and the rules that concern more than one value.
public record Kind(
    String name,
    Optional<Attribute> text,
    List<Attribute> attributes,
    List<Kind> children,
    int least,
    int most,
    BiFunction<String, Element, List<Finding>> whole) {
  private static final int ANY = 100;

  public Kind {
    attributes = List.copyOf(attributes);
    children = List.copyOf(children);
  }

  static Kind of(String name, Attribute... attributes) {
    var all = List.of(attributes);
    var text = all.stream().filter(it -> it.name().equals(Attribute.TEXT)).findFirst();
    var others = all.stream().filter(it -> !it.name().equals(Attribute.TEXT)).toList();
    return new Kind(name, text, others, List.of(), 0, ANY, (_, _) -> List.of());
  }

  Kind holding(Kind... kinds) {
    return new Kind(name, text, attributes, List.of(kinds), least, most, whole);
  }

  Kind times(int fewest, int highest) {
    return new Kind(name, text, attributes, children, fewest, highest, whole);
  }

  Kind where(BiFunction<String, Element, List<Finding>> rule) {
    return new Kind(name, text, attributes, children, least, most, rule);
  }

  /// The name under which forms have it: without its prefix.
  public String field() {
    return name.substring(name.indexOf(':') + 1);
  }

  /// All that is wrong with one, typed into fields that begin with `path` ("funding.0").
  public List<Finding> findings(String path, Element element) {
    var findings = new ArrayList<Finding>();
    text.ifPresent(it -> findings.addAll(it.findings(path + "." + it.name(), element.text())));
    for (var attribute : attributes) {
      var value = element.attribute(attribute.name());
      findings.addAll(attribute.findings(path + "." + attribute.name(), value));
    }
    children.forEach(kind -> findings.addAll(inside(kind, path, element)));
    if (findings.isEmpty()) findings.addAll(whole.apply(path, element));
    return List.copyOf(findings);
  }

  private static List<Finding> inside(Kind kind, String path, Element element) {
    return kind.findings(path + "." + kind.field(), element.all(kind.name));
  }

  /// All that is wrong with all of them in one place.
  public List<Finding> findings(String path, List<Element> elements) {
    var findings = new ArrayList<Finding>();
    for (var index = 0; index < elements.size(); index++) {
      findings.addAll(findings(path + "." + index, elements.get(index)));
    }
    if (elements.size() < least) findings.add(count(path, "is missing", "Add one."));
    if (elements.size() > most) {
      findings.add(count(path, "stands there more than " + most + " times", "Take some out."));
    }
    return List.copyOf(findings);
  }

  private Finding count(String path, String problem, String remedy) {
    return Finding.error(path, "The " + field() + " " + problem + ".", remedy);
  }

  /// The first attribute that a person fills in, to put the cursor there.
  public String firstField() {
    return text.map(Attribute::name)
        .or(() -> attributes.stream().map(Attribute::name).findFirst())
        .orElseGet(() -> children.getFirst().field());
  }
}
