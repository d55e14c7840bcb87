package fm.podwright.domain.feed;

import java.util.List;
import java.util.OptionalInt;

/// What part of a show's episodes one document of its feed holds (RFC 5005); newest episode first.
sealed interface Extent {
  /// The episodes in the document.
  List<FeedItem> items();

  /// Every episode there is: what is not in it is in the feed no more.
  record Complete(List<FeedItem> items) implements Extent {}

  /// The newest episodes; the others are in archive pages, of which `before` is the newest.
  record Newest(List<FeedItem> items, OptionalInt before) implements Extent {}

  /// Archive page `number`, counted from the oldest; `isLast` while no later one is out.
  record Page(List<FeedItem> items, int number, boolean isLast) implements Extent {}
}
