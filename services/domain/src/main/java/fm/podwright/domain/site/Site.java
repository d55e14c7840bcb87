package fm.podwright.domain.site;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.media.AudioType;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.Artwork;
import fm.podwright.domain.show.Slug;
import java.net.URI;

/// The addresses of a show on its primary host. What is built here is a promise: bookmarks and
/// podcast apps hang on it.
public record Site(URI home) {
  public Site {
    if (!home.getPath().equals("/")) throw new IllegalArgumentException("a site is a whole host");
  }

  /// The site of the show `slug` on the platform; `pattern` is like `https://{show}.example.com`.
  public static Site onPlatform(String pattern, Slug slug) {
    var home = pattern.replace("{show}", slug.value());
    return new Site(URI.create(home.endsWith("/") ? home : home + "/"));
  }

  /// The host name, without a port.
  public String host() {
    return home.getHost();
  }

  /// The RSS feed.
  public URI feed() {
    return home.resolve("/feed.xml");
  }

  /// An archive page of the RSS feed.
  public URI feed(int page) {
    return home.resolve("/feed.xml?page=" + page);
  }

  /// The JSON Feed.
  public URI jsonFeed() {
    return home.resolve("/feed.json");
  }

  /// An episode's page.
  public URI episode(Slug slug) {
    return home.resolve("/episodes/" + slug);
  }

  /// The file with an episode's chapters.
  public URI chapters(Slug slug) {
    return home.resolve("/episodes/" + slug + "/chapters.json");
  }

  /// A person's page.
  public URI person(Slug slug) {
    return home.resolve("/people/" + slug);
  }

  /// A topic's page.
  public URI topic(Slug slug) {
    return home.resolve("/topics/" + slug);
  }

  /// An episode's transcript as a file with that extension.
  public URI transcript(Slug slug, String extension) {
    return home.resolve("/episodes/" + slug + "/transcript." + extension);
  }

  /// The player for other people's pages, of the episode at that slug or of the `latest`.
  public URI embed(String name) {
    return home.resolve("/embed/" + name);
  }

  /// Where other sites ask for the player of a page of this one.
  public URI oembed() {
    return home.resolve("/oembed");
  }

  /// An enclosure: one address, one sequence of bytes.
  public URI enclosure(EpisodeId episode, MediaId media, Slug slug, AudioType type) {
    return home.resolve("/media/%s/%s/%s.%s".formatted(episode, media, slug, type.extension()));
  }

  /// A picture in one of its widths.
  public URI image(Artwork artwork, int width) {
    return home.resolve(imagePath(artwork, width));
  }

  /// The path of a picture, for pages of the show itself.
  public static String imagePath(Artwork artwork, int width) {
    return "/images/" + artwork.image() + "/" + width + "." + artwork.extension();
  }

  /// An unpublished episode as listeners will see it, for whoever has the token.
  public URI preview(String token) {
    return home.resolve("/preview/" + token);
  }
}
