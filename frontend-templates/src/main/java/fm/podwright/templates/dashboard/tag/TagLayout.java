package fm.podwright.templates.dashboard.tag;

import fm.podwright.domain.feed.tag.Attribute;
import fm.podwright.domain.feed.tag.Kind;
import fm.podwright.domain.feed.tag.Vocabulary;
import fm.podwright.templates.form.Form;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which values of a tag a form asks for at once, and which it folds away: most people paste an
/// address and are done.
public final class TagLayout {
  private static final Map<String, List<String>> FIRST =
      Map.of(
          "alternateEnclosure", List.of("type", "title", "length"),
          "location", List.of(Attribute.TEXT, "rel"),
          "remoteItem", List.of("feedUrl", "title"),
          "socialInteract", List.of("protocol", "uri", "accountId"),
          "updateFrequency", List.of(Attribute.TEXT),
          "valueRecipient", List.of("name", "type", "address", "split"));

  private TagLayout() {}

  /// The values that stand there at once, in their order.
  public static List<Attribute> first(Kind kind) {
    var names = FIRST.get(kind.field());
    if (names == null) return all(kind);
    return names.stream()
        .flatMap(name -> all(kind).stream().filter(it -> it.name().equals(name)))
        .toList();
  }

  /// The values below "More".
  public static List<Attribute> folded(Kind kind) {
    var first = first(kind);
    return all(kind).stream().filter(it -> !first.contains(it)).toList();
  }

  /// True if something below "More" is filled in, or wrong.
  public static boolean isUnfolded(Form form, Kind kind, String path) {
    return folded(kind).stream()
        .map(it -> path + "." + it.name())
        .anyMatch(it -> !form.value(it).isEmpty() || !form.error(it).isEmpty());
  }

  /// The tags inside that are one value and nothing else, and stand among a tag's own values.
  public static List<Kind> lines(Kind kind) {
    return kind.children().stream().filter(TagLayout::isLine).toList();
  }

  /// The tags inside that have fields of their own.
  public static List<Kind> groups(Kind kind) {
    return kind.children().stream().filter(it -> !isLine(it)).toList();
  }

  /// True if the form says that a value can be left empty: another show's GUID can, for it is made
  /// of the address of its feed, which is the one thing that is asked for.
  public static boolean isOptional(Kind kind, Attribute attribute) {
    if (!kind.name().equals(Vocabulary.REMOTE_ITEM.name())) return !attribute.required();
    return !attribute.name().equals("feedUrl");
  }

  private static boolean isLine(Kind kind) {
    return kind.most() == 1 && all(kind).size() == 1 && kind.children().isEmpty();
  }

  private static List<Attribute> all(Kind kind) {
    return Stream.concat(kind.text().stream(), kind.attributes().stream()).toList();
  }
}
