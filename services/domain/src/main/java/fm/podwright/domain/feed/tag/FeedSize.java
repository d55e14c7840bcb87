package fm.podwright.domain.feed.tag;

/// How many episodes stand in the feed itself; those beyond are in its archive pages alone.
public sealed interface FeedSize {
  /// Every episode; Apple and Spotify follow no pages.
  record All() implements FeedSize {}

  /// The newest ones, so many.
  record Newest(int episodes) implements FeedSize {
    public Newest {
      if (episodes < LEAST || episodes > MOST) {
        throw new IllegalArgumentException("a feed has %d to %d episodes".formatted(LEAST, MOST));
      }
    }
  }

  /// An archive page has as many, so that none fewer may stand in the feed.
  int LEAST = 50;

  /// More than that is all.
  int MOST = 1000;
}
