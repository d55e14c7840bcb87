package fm.podwright.publisher.site;

import fm.podwright.domain.episode.transcript.Transcript;
import fm.podwright.domain.feed.Directory;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.site.OwnPage;
import fm.podwright.domain.site.Theme;
import fm.podwright.publisher.http.Document;
import fm.podwright.publisher.http.Fields;
import fm.podwright.templates.Page;
import fm.podwright.templates.Pages;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.GonePage;
import fm.podwright.templates.site.NotFoundPage;
import fm.podwright.templates.site.Paging;
import fm.podwright.templates.site.embed.EmbedPage;
import fm.podwright.templates.site.episode.EpisodePage;
import fm.podwright.templates.site.episode.EpisodeView;
import fm.podwright.templates.site.episode.TranscriptView;
import fm.podwright.templates.site.show.AboutPage;
import fm.podwright.templates.site.show.HomePage;
import fm.podwright.templates.site.show.TextPage;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The pages of a show's site.
@Singleton
public class SitePages {
  private final Pages pages = new Pages();

  /// How many pages the list of episodes has, one at least.
  static int pages(Snapshot snapshot) {
    return Paging.pages(snapshot.items().size());
  }

  /// A page of the list of episodes, counted from 1.
  Document home(Snapshot snapshot, int page) {
    var paging = new Paging("/", page, pages(snapshot));
    return found(new HomePage(frame(snapshot), views(snapshot, snapshot.items(), paging), paging));
  }

  /// Those of `items` that stand on the page.
  static List<EpisodeView> views(Snapshot snapshot, List<FeedItem> items, Paging paging) {
    return items.stream()
        .skip(paging.skipped())
        .limit(Paging.EPISODES)
        .map(item -> view(snapshot, item))
        .toList();
  }

  /// What the show says about itself.
  Document about(Snapshot snapshot) {
    return found(new AboutPage(frame(snapshot)));
  }

  /// A page of the podcaster's own.
  Document own(Snapshot snapshot, OwnPage page) {
    return found(new TextPage(frame(snapshot), page));
  }

  /// The page for what was out and is not any more (410).
  Document gone(Snapshot snapshot) {
    return instead(410, new GonePage(frame(snapshot)));
  }

  /// The page for what never was (404).
  Document notFound(Snapshot snapshot) {
    return instead(404, new NotFoundPage(frame(snapshot)));
  }

  /// The page of the episode that stands there in the list, with its transcript if it is at hand.
  Document episode(Snapshot snapshot, int index, Optional<Transcript> transcript) {
    var item = snapshot.items().get(index);
    var page =
        new EpisodePage(
            frame(snapshot),
            view(snapshot, item),
            item.notes(),
            Directory.together(snapshot.feed(), item),
            item.extras().topics(),
            transcript.map(it -> new TranscriptView(it, Optional.of(item.episode().slug()))),
            neighbour(snapshot, index + 1),
            neighbour(snapshot, index - 1));
    return found(page);
  }

  /// The player of the episode that stands there in the list, for other people's pages.
  Document embed(Snapshot snapshot, int index, Theme theme) {
    var page = new EmbedPage(frame(snapshot), view(snapshot, snapshot.items().get(index)), theme);
    return Document.page(pages.render(page), Fields.framed(Fields.REVALIDATED));
  }

  private static Optional<EpisodeView> neighbour(Snapshot snapshot, int index) {
    var items = snapshot.items();
    return index < 0 || index >= items.size()
        ? Optional.empty()
        : Optional.of(view(snapshot, items.get(index)));
  }

  /// An episode as pages show it.
  public static EpisodeView view(Snapshot snapshot, FeedItem item) {
    var episode = item.episode();
    return new EpisodeView(
        episode.slug(),
        episode.title(),
        episode.words().summary(),
        episode.numbering(),
        Optional.of(item.date()),
        Optional.of(item.enclosure()),
        snapshot.waveform(item.enclosure().media()),
        item.extras().chapters(),
        item.extras().tags(),
        item.extras().artwork());
  }

  /// What stands around every page of the show.
  public static Frame frame(Snapshot snapshot) {
    return snapshot.frame();
  }

  Document found(Page page) {
    return Document.page(pages.render(page), Fields.page(Fields.REVALIDATED));
  }

  private Document instead(int status, Page page) {
    return Document.instead(status, pages.render(page), Fields.page("no-cache"));
  }
}
