package fm.podwright.domain.feed;

/// Writes the feed of one show again and again: the items that are what they were are copied from
/// the bytes that were written last, as long as anybody holds those. The bytes are those of [Feed]
/// in every case.
public final class Press {
  private volatile Print last = Print.NOTHING;

  /// The exact bytes of [Feed#rss].
  public byte[] rss(Feed feed) {
    return print(feed, new Archive(feed).current());
  }

  /// The exact bytes of [Feed#everything].
  public byte[] everything(Feed feed) {
    return print(feed, new Extent.Complete(feed.items()));
  }

  private byte[] print(Feed feed, Extent extent) {
    var printed = RssDocument.of(feed, extent, last);
    last = printed.print();
    return printed.bytes();
  }
}
