package fm.podwright.domain.feed.tag;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/// The licenses that are chosen for podcasts, by the slug that stands in a feed (SPDX identifiers
/// in small letters), with the address of each one's text.
public final class Licenses {
  private static final String CREATIVE_COMMONS = "https://creativecommons.org/";
  private static final SequencedMap<String, License> KNOWN = known();

  /// A license as people read it.
  public record License(String slug, String name, URI text) {}

  private Licenses() {}

  /// All of them, the freest first.
  public static Iterable<License> all() {
    return KNOWN.values();
  }

  /// The license of that slug.
  public static Optional<License> find(String slug) {
    return Optional.ofNullable(KNOWN.get(slug));
  }

  /// The license that a tag names; one that is not known here has an address of its own.
  public static Optional<License> of(Element tag) {
    var url = tag.attribute("url");
    if (url.isEmpty()) return find(tag.text());
    return Optional.of(new License(tag.text(), tag.text(), URI.create(url)));
  }

  static boolean isKnown(String slug) {
    return KNOWN.containsKey(slug);
  }

  private static SequencedMap<String, License> known() {
    var list = new LinkedHashMap<String, License>();
    put(list, "cc0-1.0", "CC0 1.0: no rights reserved", "publicdomain/zero/1.0/");
    put(list, "cc-by-4.0", "CC BY 4.0", "licenses/by/4.0/");
    put(list, "cc-by-sa-4.0", "CC BY-SA 4.0", "licenses/by-sa/4.0/");
    put(list, "cc-by-nd-4.0", "CC BY-ND 4.0", "licenses/by-nd/4.0/");
    put(list, "cc-by-nc-4.0", "CC BY-NC 4.0", "licenses/by-nc/4.0/");
    put(list, "cc-by-nc-sa-4.0", "CC BY-NC-SA 4.0", "licenses/by-nc-sa/4.0/");
    put(list, "cc-by-nc-nd-4.0", "CC BY-NC-ND 4.0", "licenses/by-nc-nd/4.0/");
    put(list, "cc-by-3.0", "CC BY 3.0", "licenses/by/3.0/");
    put(list, "cc-by-sa-3.0", "CC BY-SA 3.0", "licenses/by-sa/3.0/");
    put(list, "cc-by-nc-3.0", "CC BY-NC 3.0", "licenses/by-nc/3.0/");
    put(list, "cc-by-nc-sa-3.0", "CC BY-NC-SA 3.0", "licenses/by-nc-sa/3.0/");
    put(list, "cc-by-nc-nd-3.0", "CC BY-NC-ND 3.0", "licenses/by-nc-nd/3.0/");
    return list;
  }

  private static void put(
      SequencedMap<String, License> list, String slug, String name, String path) {
    list.put(slug, new License(slug, name, URI.create(CREATIVE_COMMONS + path)));
  }
}
