package fm.podwright.publisher.site;

import fm.podwright.domain.feed.Directory;
import fm.podwright.domain.feed.FeedItem;
import fm.podwright.domain.site.OwnPage;
import java.util.List;

/// About how many bytes of memory the parts of a show take.
final class Weight {
  private static final int SHOW = 5000;

  private Weight() {}

  /// The show with its episodes. Notes are kept with the HTML of the page and of the feed's
  /// description.
  static int of(List<FeedItem> items) {
    return items.stream()
        .mapToInt(it -> 2600 + 8 * it.episode().words().notes().length())
        .reduce(SHOW, Integer::sum);
  }

  /// People and topics are shared by the episodes that name them.
  static int of(Directory directory) {
    var people =
        directory.people().stream()
            .mapToInt(it -> 1500 + 2 * it.person().biography().length() + 16 * it.items().size());
    var topics =
        directory.topics().stream()
            .mapToInt(it -> 800 + 2 * it.topic().description().length() + 16 * it.items().size());
    return people.sum() + topics.sum();
  }

  static int ofPages(List<OwnPage> pages) {
    return pages.stream().mapToInt(page -> 500 + 2 * page.text().length()).sum();
  }
}
