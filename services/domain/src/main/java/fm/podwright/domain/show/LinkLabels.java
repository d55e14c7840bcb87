package fm.podwright.domain.show;

import fm.podwright.domain.show.Person.PersonLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads web addresses that people gave of themselves, and names them as listeners know them.
public final class LinkLabels {
  private static final Map<String, String> SITES =
      Map.ofEntries(
          Map.entry("x.com", "X"),
          Map.entry("twitter.com", "X"),
          Map.entry("github.com", "GitHub"),
          Map.entry("gitlab.com", "GitLab"),
          Map.entry("linkedin.com", "LinkedIn"),
          Map.entry("youtube.com", "YouTube"),
          Map.entry("instagram.com", "Instagram"),
          Map.entry("facebook.com", "Facebook"),
          Map.entry("tiktok.com", "TikTok"),
          Map.entry("threads.net", "Threads"),
          Map.entry("bsky.app", "Bluesky"),
          Map.entry("mastodon.social", "Mastodon"),
          Map.entry("wikipedia.org", "Wikipedia"));

  private LinkLabels() {}

  /// The http or https address that `text` is, in ASCII; empty if it is none.
  public static Optional<URI> parse(String text) {
    try {
      var uri = new URI(new URI(text.strip()).toASCIIString());
      var web =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }

  /// A link under the name that belongs to its site.
  public static PersonLink named(URI url) {
    var host = url.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(www|m|en|de)\\.", "");
    var known = SITES.get(host);
    if (known != null) return new PersonLink(known, url);
    var path = Optional.ofNullable(url.getPath()).orElse("");
    return new PersonLink(path.startsWith("/@") ? "Mastodon" : "Website", url);
  }

  /// The page of somebody who is known there by `name`, with or without the @.
  public static Optional<PersonLink> onX(String name) {
    var plain = name.strip().replaceFirst("^@", "").replaceFirst("^https?://[^/]+/", "");
    if (!plain.matches("[A-Za-z0-9_]{1,50}")) return Optional.empty();
    return Optional.of(new PersonLink("X", URI.create("https://x.com/" + plain)));
  }
}
