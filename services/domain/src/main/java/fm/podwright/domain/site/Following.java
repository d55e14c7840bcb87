package fm.podwright.domain.site;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where a show can be followed: the addresses that the podcaster pasted, and the apps that are not
/// to be offered although they open any feed.
public record Following(Map<App, URI> pages, Set<App> hidden) {
  /// Every app that opens feeds, and none that needs an address.
  public static final Following PLAIN = new Following(Map.of(), Set.of());

  public Following {
    pages = Map.copyOf(pages);
    hidden = Set.copyOf(hidden);
  }

  /// An app and the link that it listens to.
  public record Link(App app, String url) {}

  /// The apps to offer, in their order.
  public List<Link> links(URI feed) {
    return Arrays.stream(App.values()).flatMap(app -> link(app, feed)).toList();
  }

  private Stream<Link> link(App app, URI feed) {
    if (hidden.contains(app)) return Stream.empty();
    return Optional.ofNullable(pages.get(app))
        .map(URI::toString)
        .or(() -> app.opening(feed))
        .map(url -> new Link(app, url))
        .stream();
  }
}
