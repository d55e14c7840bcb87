package fm.podwright.publisher;

import fm.podwright.domain.episode.EpisodeId;
import fm.podwright.domain.episode.transcript.TranscriptFormat;
import fm.podwright.domain.media.MediaId;
import fm.podwright.domain.show.Slug;
import fm.podwright.domain.site.Theme;
import fm.podwright.publisher.http.Query;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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

  /// A search of the site.
  record Search(String typed) implements Route {}

  /// How browsers search the site.
  record OpenSearch() implements Route {}

  /// What the show says about itself.
  record About() implements Route {}

  /// Everybody who is in the show.
  record People() implements Route {}

  /// A person's page.
  record PersonAt(Slug slug) implements Route {}

  /// All that the show talks about.
  record Topics() implements Route {}

  /// A topic's page.
  record TopicAt(Slug slug) implements Route {}

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

  /// Nothing.
  record Nowhere() implements Route {}

  /// The route of a path; of the query only `page` of the home page and of the feed and `theme` of
  /// an embedded player mean anything here.
  static Route of(String path, String query) {
    return switch (path) {
      case "/" -> Paths.home(query);
      case "/feed.xml" -> Paths.feed(query);
      case "/feed.json" -> new JsonFeed();
      case "/about" -> new About();
      case "/people" -> new People();
      case "/topics" -> new Topics();
      case "/search" -> new Search(Paths.typed(query));
      case "/opensearch.xml" -> new OpenSearch();
      case "/robots.txt" -> new Robots();
      case "/sitemap.xml" -> new Sitemap();
      case "/oembed" -> new OEmbed();
      case "/manifest.webmanifest" -> new Manifest();
      case "/card.jpg" -> new ShowCard();
      case "/favicon.ico" -> new Favicon();
      default -> Paths.below(path.substring(1).split("/", -1), query);
    };
  }

  /// The kind of thing asked for, as metrics name it.
  default String kind() {
    return switch (this) {
      case Home(_), EpisodeAt(_), About(), OwnPageAt(_) -> "page";
      case EmbedAt(_, _), OEmbed() -> "embed";
      case RssFeed(), FeedPage(_), JsonFeed(), ChaptersOf(_) -> "feed";
      case People(), PersonAt(_), Topics(), TopicAt(_) -> "page";
      case TranscriptOf(_, _) -> "transcript";
      case Search(_), OpenSearch() -> "search";
      case Audio(_, _, _) -> "audio";
      case Image(_, _), Favicon(), ShowCard(), EpisodeCard(_) -> "image";
      case AssetNamed(_), Look(_), Manifest() -> "asset";
      case PreviewPage(_), PreviewAudio(_) -> "preview";
      case Robots(), Sitemap() -> "crawler";
      case Nowhere() -> "nowhere";
    };
  }

  /// Whether it is a page for people, which lives at the canonical host alone.
  default boolean isPage() {
    return switch (this) {
      case Home(_), EpisodeAt(_), About(), OwnPageAt(_), Search(_), Sitemap(), Nowhere() -> true;
      case EmbedAt(_, _) -> true;
      case Manifest(), ShowCard(), EpisodeCard(_), Look(_), OEmbed() -> false;
      case People(), PersonAt(_), Topics(), TopicAt(_) -> true;
      case RssFeed(), ChaptersOf(_), TranscriptOf(_, _), OpenSearch(), Robots() -> false;
      case Favicon(), AssetNamed(_), Audio(_, _, _) -> false;
      case FeedPage(_), JsonFeed() -> false;
      case Image(_, _), PreviewPage(_), PreviewAudio(_) -> false;
    };
  }

  /// How paths are read.
  final class Paths {
    private static final Pattern PAGE = Pattern.compile("(?:^|.*&)page=([1-9][0-9]{0,5})(?:&.*|$)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String TRANSCRIPT = "transcript.";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,200}");
    private static final Pattern IMAGE = Pattern.compile("[1-9][0-9]{0,4}\\.(jpg|png)");

    private Paths() {}

    private static Route home(String query) {
      var page = PAGE.matcher(query);
      if (page.matches()) return new Home(Integer.parseInt(page.group(1)));
      return query.contains("page=") ? new Nowhere() : new Home(1);
    }

    private static Route feed(String query) {
      if (query.isEmpty()) return new RssFeed();
      var page = PAGE.matcher(query);
      return page.matches() ? new FeedPage(Integer.parseInt(page.group(1))) : new RssFeed();
    }

    /// What stands in the field of a search; nothing if it cannot be read.
    private static String typed(String query) {
      return new Query(query).value("q").orElse("").replaceAll("\\p{Cntrl}", " ");
    }

    private static Route below(String[] parts, String query) {
      return switch (parts.length) {
        case 1 -> Slug.parse(parts[0]).<Route>map(OwnPageAt::new).orElseGet(Nowhere::new);
        case 2 -> two(parts[0], parts[1], query);
        case 3 -> three(parts[0], parts[1], parts[2]);
        case 4 -> media(parts);
        default -> new Nowhere();
      };
    }

    private static Route two(String folder, String name, String query) {
      return switch (folder) {
        case "episodes" -> Slug.parse(name).<Route>map(EpisodeAt::new).orElseGet(Nowhere::new);
        case "embed" -> embed(name, query);
        case "people" -> Slug.parse(name).<Route>map(PersonAt::new).orElseGet(Nowhere::new);
        case "topics" -> Slug.parse(name).<Route>map(TopicAt::new).orElseGet(Nowhere::new);
        case "assets" -> new AssetNamed(name);
        case "look" -> new Look(name);
        case "preview" -> TOKEN.matcher(name).matches() ? new PreviewPage(name) : new Nowhere();
        default -> new Nowhere();
      };
    }

    private static Route embed(String name, String query) {
      var theme = new Query(query).value("theme").orElse("auto");
      return Slug.parse(name)
          .<Route>map(slug -> new EmbedAt(slug, theme(theme)))
          .orElseGet(Nowhere::new);
    }

    private static Theme theme(String name) {
      return switch (name) {
        case "light" -> Theme.LIGHT;
        case "dark" -> Theme.DARK;
        default -> Theme.AUTOMATIC;
      };
    }

    private static Route three(String folder, String name, String file) {
      if (folder.equals("episodes")) return episodeFile(name, file);
      if (folder.equals("images") && IMAGE.matcher(file).matches()) {
        return id(name).<Route>map(id -> new Image(id, file)).orElseGet(Nowhere::new);
      }
      var preview = folder.equals("preview") && file.equals("audio");
      return preview && TOKEN.matcher(name).matches() ? new PreviewAudio(name) : new Nowhere();
    }

    private static Route episodeFile(String name, String file) {
      return Slug.parse(name).flatMap(slug -> episodeFile(slug, file)).orElseGet(Nowhere::new);
    }

    private static Optional<Route> episodeFile(Slug slug, String file) {
      if (file.equals("chapters.json")) return Optional.of(new ChaptersOf(slug));
      if (file.equals("card.jpg")) return Optional.of(new EpisodeCard(slug));
      if (!file.startsWith(TRANSCRIPT)) return Optional.empty();
      return TranscriptFormat.named(file.substring(TRANSCRIPT.length()))
          .map(format -> new TranscriptOf(slug, format));
    }

    private static Route media(String[] parts) {
      if (!parts[0].equals("media")) return new Nowhere();
      return id(parts[1])
          .flatMap(episode -> id(parts[2]).map(media -> audio(episode, media, parts[3])))
          .orElseGet(Nowhere::new);
    }

    private static Route audio(UUID episode, UUID media, String file) {
      return new Audio(new EpisodeId(episode), new MediaId(media), file);
    }

    private static Optional<UUID> id(String text) {
      return ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
  }
}
