package fm.podwright.dashboard.tag;

import fm.podwright.dashboard.http.Fields;
import fm.podwright.domain.feed.PodcastGuid;
import fm.podwright.domain.feed.tag.Attribute;
import fm.podwright.domain.feed.tag.Element;
import fm.podwright.domain.feed.tag.Kind;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.domain.show.Finding;
import fm.podwright.templates.dashboard.tag.Rows;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tags as fields of a form and back: the second `podcast:funding` has its address in
/// `funding.1.url` and its words in `funding.1.text`. Rows in which nothing stands are left out.
final class TagFields {
  private static final String REMOTE = Vocabulary.REMOTE_ITEM.name();

  private TagFields() {}

  /// The tags of these kinds that were sent.
  static List<Element> read(Fields fields, List<Kind> kinds) {
    return kinds.stream().flatMap(kind -> read(fields, kind, kind.field()).stream()).toList();
  }

  private static List<Element> read(Fields fields, Kind kind, String path) {
    return Rows.indexes(fields.values().keySet(), path).stream()
        .map(index -> element(fields, kind, path + "." + index))
        .filter(element -> !element.isEmpty())
        .toList();
  }

  private static Element element(Fields fields, Kind kind, String path) {
    var attributes = new TreeMap<String, String>();
    for (var attribute : kind.attributes()) {
      attributes.put(attribute.name(), read(fields, attribute, path));
    }
    named(kind, attributes);
    var text = kind.text().map(it -> read(fields, it, path)).orElse("");
    var children = new ArrayList<Element>();
    kind.children().forEach(it -> children.addAll(read(fields, it, path + "." + it.field())));
    return new Element(kind.name(), attributes, text, children);
  }

  /// Another show whose GUID nobody knows has the one that is made of its address, unless it moved.
  private static void named(Kind kind, Map<String, String> attributes) {
    var url = attributes.getOrDefault("feedUrl", "");
    var isNameless = attributes.getOrDefault("feedGuid", "").isEmpty();
    if (!kind.name().equals(REMOTE) || url.isEmpty() || !isNameless) return;
    feed(url).ifPresent(it -> attributes.put("feedGuid", PodcastGuid.of(it).toString()));
  }

  private static Optional<URI> feed(String url) {
    try {
      return Optional.of(new URI(url));
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static String read(Fields fields, Attribute attribute, String path) {
    var typed = fields.exact(path + "." + attribute.name());
    return attribute.read(typed.replace("\r\n", "\n"));
  }

  /// The findings as the form tells them: another show's GUID is made of the address of its feed,
  /// so the address is what is missing.
  static List<Finding> told(List<Finding> findings) {
    return findings.stream().map(TagFields::told).toList();
  }

  private static Finding told(Finding finding) {
    var guid = ".feedGuid";
    if (!finding.field().endsWith(guid) || !finding.problem().endsWith("is missing.")) {
      return finding;
    }
    var row = finding.field().substring(0, finding.field().length() - guid.length());
    return Finding.error(
        row + ".feedUrl", "The address of the feed is missing, or is none.", "Paste it.");
  }

  /// What the form shows of tags.
  static Map<String, String> values(List<Kind> kinds, List<Element> elements) {
    var values = new LinkedHashMap<String, String>();
    kinds.forEach(kind -> put(values, kind, kind.field(), elements));
    return values;
  }

  private static void put(
      Map<String, String> values, Kind kind, String path, List<Element> elements) {
    var same = elements.stream().filter(it -> it.name().equals(kind.name())).toList();
    for (var index = 0; index < same.size(); index++) {
      put(values, kind, path + "." + index, same.get(index));
    }
  }

  private static void put(Map<String, String> values, Kind kind, String path, Element element) {
    kind.text().ifPresent(it -> values.put(path + "." + it.name(), element.text()));
    for (var attribute : kind.attributes()) {
      values.put(path + "." + attribute.name(), element.attribute(attribute.name()));
    }
    kind.children().forEach(it -> put(values, it, path + "." + it.field(), element.children()));
  }
}
