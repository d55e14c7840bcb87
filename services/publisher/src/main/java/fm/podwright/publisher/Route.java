package fm.podwright.publisher;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Theme;
import java.util.UUID;

/// What a path on a show's site names.
public sealed interface Route {
  /// A page of the list of episodes, counted from 1.
  record Home(int page) implements Route {}

  /// The page of an episode.
  record EpisodeAt(Slug slug) implements Route {}

  /// The chapters of an episode, for apps.
  record ChaptersOf(Slug slug) implements Route {}

  /// The transcript of an episode in one of its formats.
  record TranscriptOf(Slug slug, TranscriptFormat format) implements Route {}

  /// A page of what a search of the site finds, counted from 1.
  record Search(String typed, int page) implements Route {}

  /// How browsers search the site.
  record OpenSearch() implements Route {}

  /// What the show says about itself.
  record About() implements Route {}

  /// Everybody who is in the show.
  record People() implements Route {}

  /// A person's page, of the episodes with them the page counted from 1.
  record PersonAt(Slug slug, int page) implements Route {}

  /// All that the show talks about.
  record Topics() implements Route {}

  /// A topic's page, of the episodes about it the page counted from 1.
  record TopicAt(Slug slug, int page) implements Route {}

  /// A page of the podcaster's own.
  record OwnPageAt(Slug slug) implements Route {}

  /// What browsers are told of a site that is put on a home screen.
  record Manifest() implements Route {}

  /// The picture that other sites show of a show.
  record ShowCard() implements Route {}

  /// The picture that other sites show of an episode.
  record EpisodeCard(Slug slug) implements Route {}

  /// The player of an episode, or of the `latest`, for other people's pages.
  record EmbedAt(Slug slug, Theme theme) implements Route {}

  /// What other sites ask for a page's player with.
  record OEmbed() implements Route {}

  /// The style sheet with a show's colours.
  record Look(String file) implements Route {}

  /// The RSS feed.
  record RssFeed() implements Route {}

  /// An archive page of the RSS feed, counted from 1, the oldest.
  record FeedPage(int page) implements Route {}

  /// The JSON Feed.
  record JsonFeed() implements Route {}

  /// What crawlers may do.
  record Robots() implements Route {}

  /// The list of pages.
  record Sitemap() implements Route {}

  /// The icon that browsers ask for without being told to.
  record Favicon() implements Route {}

  /// A bundled file.
  record AssetNamed(String name) implements Route {}

  /// An enclosure.
  record Audio(EpisodeId episode, MediaId media, String file) implements Route {}

  /// A picture in one of its widths.
  record Image(UUID id, String file) implements Route {}

  /// An unpublished episode.
  record PreviewPage(String token) implements Route {}

  /// The audio of an unpublished episode.
  record PreviewAudio(String token) implements Route {}

  /// Where one reports the podcast.
  record Report() implements Route {}

  /// Nothing.
  record Nowhere() implements Route {}

  /// The route of a path; of the query only `page` of the feed and of lists of episodes, `q` of a
  /// search and `theme` of an embedded player mean anything here.
  static Route of(String path, String query) {
    return switch (path) {
      case "/" -> Paths.home(query);
      case "/feed.xml" -> Paths.feed(query);
      case "/feed.json" -> new JsonFeed();
      case "/about" -> new About();
      case "/people" -> new People();
      case "/topics" -> new Topics();
      case "/search" -> Paths.search(query);
      case "/opensearch.xml" -> new OpenSearch();
      case "/robots.txt" -> new Robots();
      case "/sitemap.xml" -> new Sitemap();
      case "/oembed" -> new OEmbed();
      case "/manifest.webmanifest" -> new Manifest();
      case "/card.jpg" -> new ShowCard();
      case "/favicon.ico" -> new Favicon();
      case "/report" -> new Report();
      default -> Paths.below(path.substring(1).split("/", -1), query);
    };
  }

  /// The kind of thing asked for, as metrics name it.
  default String kind() {
    return switch (this) {
      case Home(_), EpisodeAt(_), About(), OwnPageAt(_) -> "page";
      case EmbedAt(_, _), OEmbed() -> "embed";
      case RssFeed(), FeedPage(_), JsonFeed(), ChaptersOf(_) -> "feed";
      case People(), PersonAt(_, _), Topics(), TopicAt(_, _) -> "page";
      case TranscriptOf(_, _) -> "transcript";
      case Search(_, _), OpenSearch() -> "search";
      case Audio(_, _, _) -> "audio";
      case Image(_, _), Favicon(), ShowCard(), EpisodeCard(_) -> "image";
      case AssetNamed(_), Look(_), Manifest() -> "asset";
      case PreviewPage(_), PreviewAudio(_) -> "preview";
      case Robots(), Sitemap() -> "crawler";
      case Report() -> "report";
      case Nowhere() -> "nowhere";
    };
  }

  /// Whether it is a page for people, which lives at the canonical host alone.
  default boolean isPage() {
    return switch (this) {
      case Home(_), EpisodeAt(_), About(), OwnPageAt(_), Search(_, _), Sitemap(), Nowhere() -> true;
      case EmbedAt(_, _) -> true;
      case Manifest(), ShowCard(), EpisodeCard(_), Look(_), OEmbed() -> false;
      case People(), PersonAt(_, _), Topics(), TopicAt(_, _) -> true;
      case RssFeed(), ChaptersOf(_), TranscriptOf(_, _), OpenSearch(), Robots() -> false;
      case Favicon(), AssetNamed(_), Audio(_, _, _) -> false;
      case FeedPage(_), JsonFeed(), Report() -> false;
      case Image(_, _), PreviewPage(_), PreviewAudio(_) -> false;
    };
  }
}
