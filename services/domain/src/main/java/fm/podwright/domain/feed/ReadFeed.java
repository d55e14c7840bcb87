package fm.podwright.domain.feed;

import java.util.Optional;

/// A feed's bytes, read back once as a podcast app would, to be checked and compared.
public final class ReadFeed {
  private final Optional<Tag> channel;

  private ReadFeed(Optional<Tag> channel) {
    this.channel = channel;
  }

  /// Reads `bytes`, whatever they are.
  public static ReadFeed of(byte[] bytes) {
    return new ReadFeed(FeedReader.channel(bytes));
  }

  /// The channel; empty if the bytes were no feed.
  Optional<Tag> channel() {
    return channel;
  }
}
