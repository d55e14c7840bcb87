package fm.podwright.publisher.site;

import fm.podwright.domain.feed.Directory;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.publisher.Route;
import fm.podwright.publisher.http.Document;
import fm.podwright.templates.site.Frame;
import fm.podwright.templates.site.Paging;
import fm.podwright.templates.site.person.PeoplePage;
import fm.podwright.templates.site.person.PersonPage;
import fm.podwright.templates.site.topic.TopicPage;
import fm.podwright.templates.site.topic.TopicsPage;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The pages of a show's people and topics.
@Singleton
class CompanyPages {
  private final SitePages pages;

  CompanyPages(SitePages pages) {
    this.pages = pages;
  }

  /// True if the show has that page: a list is there while something is on it.
  static boolean isThere(Snapshot snapshot, Route route) {
    var directory = snapshot.directory();
    return switch (route) {
      case Route.People() -> !directory.people().isEmpty();
      case Route.Topics() -> !directory.topics().isEmpty();
      case Route.PersonAt(var slug, var page) ->
          directory.person(slug).filter(it -> page <= pages(it.items())).isPresent();
      case Route.TopicAt(var slug, var page) ->
          directory.topic(slug).filter(it -> page <= pages(it.items())).isPresent();
      default -> false;
    };
  }

  /// The page that the route names, if the show has it.
  Optional<Document> of(Snapshot snapshot, Route route) {
    if (!isThere(snapshot, route)) return Optional.empty();
    var frame = SitePages.frame(snapshot);
    var directory = snapshot.directory();
    return switch (route) {
      case Route.People() -> Optional.of(pages.found(new PeoplePage(frame, directory.people())));
      case Route.Topics() -> Optional.of(pages.found(new TopicsPage(frame, directory.topics())));
      case Route.PersonAt(var slug, var page) ->
          directory.person(slug).map(it -> pages.found(person(snapshot, frame, it, page)));
      case Route.TopicAt(var slug, var page) ->
          directory.topic(slug).map(it -> pages.found(topic(snapshot, frame, it, page)));
      default -> Optional.empty();
    };
  }

  private static PersonPage person(
      Snapshot snapshot, Frame frame, Directory.PersonEntry entry, int page) {
    var items = entry.items();
    var paging = new Paging("/people/" + entry.person().slug(), page, pages(items));
    return new PersonPage(frame, entry, SitePages.views(snapshot, items, paging), paging);
  }

  private static TopicPage topic(
      Snapshot snapshot, Frame frame, Directory.TopicEntry entry, int page) {
    var items = entry.items();
    var paging = new Paging("/topics/" + entry.topic().slug(), page, pages(items));
    return new TopicPage(frame, entry, SitePages.views(snapshot, items, paging), paging);
  }

  private static int pages(List<FeedItem> items) {
    return Paging.pages(items.size());
  }
}
