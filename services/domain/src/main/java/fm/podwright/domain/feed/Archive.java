package fm.podwright.domain.feed;

import fm.podwright.domain.feed.tag.FeedSize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// The archive pages of a feed (RFC 5005). An episode gets its place in them when it is first out,
/// for ever, so that no page gets or loses an episode by what happens to others: one that is taken
/// back leaves a gap, one that is dated back stands among those of its day of publication. A page
/// is out when it is full.
final class Archive {
  private static final int PAGE = FeedSize.LEAST;

  private final Feed feed;

  Archive(Feed feed) {
    this.feed = feed;
  }

  /// How many pages are out.
  int pages() {
    return feed.extras().lastPlace() / PAGE;
  }

  /// What the feed itself holds. Where that is not all, it holds whatever no page has, too.
  Extent current() {
    return switch (feed.extras().tags().size()) {
      case FeedSize.All() -> new Extent.Complete(feed.items());
      case FeedSize.Newest(var episodes) -> new Extent.Newest(newest(episodes), last());
    };
  }

  /// The page of that number, if it is out.
  Optional<Extent> page(int number) {
    if (number < 1 || number > pages()) return Optional.empty();
    var items = feed.items().stream().filter(it -> page(it) == number).toList();
    return Optional.of(new Extent.Page(items, number, number == pages()));
  }

  private List<FeedItem> newest(int episodes) {
    var items = feed.items();
    return IntStream.range(0, items.size())
        .filter(index -> index < episodes || page(items.get(index)) > pages())
        .mapToObj(items::get)
        .toList();
  }

  private OptionalInt last() {
    return pages() == 0 ? OptionalInt.empty() : OptionalInt.of(pages());
  }

  /// The page on which an episode stands or will stand.
  private static int page(FeedItem item) {
    return Math.ceilDiv(item.extras().place(), PAGE);
  }
}
