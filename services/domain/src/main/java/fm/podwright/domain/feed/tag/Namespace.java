package fm.podwright.domain.feed.tag;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The vocabularies of a feed and the prefixes that stand for them; some readers know them by their
/// usual prefix only.
public enum Namespace {
  ITUNES("http://www.itunes.com/dtds/podcast-1.0.dtd"),
  PODCAST("https://podcastindex.org/namespace/1.0"),
  ATOM("http://www.w3.org/2005/Atom"),
  CONTENT("http://purl.org/rss/1.0/modules/content/"),
  PSC("http://podlove.org/simple-chapters"),
  /// Feed history (RFC 5005).
  FH("http://purl.org/syndication/history/1.0");

  private final String uri;

  Namespace(String uri) {
    this.uri = uri;
  }

  /// The prefix that everybody uses for it.
  public String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The attributes of the root: the version of RSS, and all vocabularies declared.
  public static String[] rootAttributes() {
    var declared = Arrays.stream(values()).flatMap(it -> Stream.of("xmlns:" + it.prefix(), it.uri));
    return Stream.concat(Stream.of("version", "2.0"), declared).toArray(String[]::new);
  }

  /// The one with this address.
  public static Optional<Namespace> of(String uri) {
    return Arrays.stream(values()).filter(it -> it.uri.equals(uri)).findFirst();
  }
}
