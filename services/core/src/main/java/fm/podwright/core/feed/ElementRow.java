package fm.podwright.core.feed;

import fm.podwright.domain.feed.tag.Element;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A tag as it is kept in JSON; what is empty is not there.
@Serdeable
record ElementRow(
    String name,
    @Nullable Map<String, String> attributes,
    @Nullable String text,
    @Nullable List<ElementRow> children) {

  static List<ElementRow> rows(List<Element> elements) {
    return elements.stream()
        .map(it -> new ElementRow(it.name(), it.attributes(), it.text(), rows(it.children())))
        .toList();
  }

  static List<Element> elements(@Nullable List<ElementRow> rows) {
    return rows == null ? List.of() : rows.stream().map(ElementRow::element).toList();
  }

  private Element element() {
    var values = new TreeMap<String, String>();
    if (attributes != null) values.putAll(attributes);
    return new Element(name, values, text == null ? "" : text, elements(children));
  }
}
