package fm.podwright.publisher.embed;

import fm.podwright.domain.show.Slug;
import fm.podwright.publisher.http.Query;
import fm.podwright.publisher.site.Snapshot;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A page of a show that can be embedded: which of its episodes, by their place in the list, and at
/// which second it begins.
record Embeddable(int place, OptionalInt second) {
  private static final Pattern PAGE = Pattern.compile("/(?:episodes|embed)/([a-z0-9-]{1,200})");
  private static final Pattern TIME = Pattern.compile("t=([0-9]{1,6})");

  /// The page at `url`, if it is one of this show; `host` is the one that was asked.
  static Optional<Embeddable> at(String url, Snapshot snapshot, String host) {
    return address(url)
        .filter(it -> isOurs(it, List.of(host, snapshot.canonicalHost())))
        .flatMap(
            it -> place(it.getPath(), snapshot).map(place -> new Embeddable(place, second(it))));
  }

  private static Optional<URI> address(String url) {
    try {
      return Optional.of(new URI(url)).filter(it -> it.getHost() != null && it.getPath() != null);
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  private static boolean isOurs(URI address, List<String> hosts) {
    var isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
    return isWeb && hosts.contains(address.getHost().toLowerCase(Locale.ROOT));
  }

  /// Of the home page it is the latest episode.
  private static Optional<Integer> place(String path, Snapshot snapshot) {
    var page = PAGE.matcher(path.isEmpty() || path.equals("/") ? "/embed/latest" : path);
    if (!page.matches()) return Optional.empty();
    var isEmbed = path.startsWith("/embed") || !path.startsWith("/episodes");
    var place =
        Slug.parse(page.group(1)).map(it -> isEmbed ? snapshot.embeddable(it) : snapshot.place(it));
    return place.filter(OptionalInt::isPresent).map(OptionalInt::getAsInt);
  }

  private static OptionalInt second(URI address) {
    var time = TIME.matcher(Optional.ofNullable(address.getFragment()).orElse(""));
    if (time.matches()) return OptionalInt.of(Integer.parseInt(time.group(1)));
    return new Query(Optional.ofNullable(address.getRawQuery()).orElse("")).number("t");
  }
}
