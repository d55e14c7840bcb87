package fm.podwright.domain.site;

import fm.podwright.domain.show.Slug;
import java.util.Set;

/// The first parts of paths that a site has of its own or may come to have: no page of a podcaster
/// is there.
public final class ReservedPaths {
  private static final Set<String> NAMES =
      Set.of(
          "about",
          "admin",
          "api",
          "archive",
          "assets",
          "card",
          "chapters",
          "dashboard",
          "embed",
          "episode",
          "episodes",
          "favicon",
          "feed",
          "feeds",
          "health",
          "home",
          "images",
          "index",
          "look",
          "manifest",
          "media",
          "oembed",
          "opensearch",
          "page",
          "pages",
          "people",
          "preview",
          "private",
          "prometheus",
          "report",
          "robots",
          "rss",
          "search",
          "sitemap",
          "tags",
          "topics",
          "transcripts",
          "well-known");

  private ReservedPaths() {}

  /// True if no page can be at `slug`.
  public static boolean contains(Slug slug) {
    return NAMES.contains(slug.value());
  }
}
