package fm.podwright.domain.feed;

import fm.podwright.domain.episode.Enclosure;
import fm.podwright.domain.episode.Episode;
import fm.podwright.domain.episode.Guid;
import fm.podwright.domain.episode.Notes;
import fm.podwright.domain.episode.Release.Published;
import java.time.Instant;

/// A published episode as the feed gives it: with its audio, its notes and what stands beside them.
public record FeedItem(Episode episode, Enclosure enclosure, Notes notes, EpisodeExtras extras) {
  public FeedItem {
    if (!(episode.release() instanceof Published)) {
      throw new IllegalArgumentException("only what is published is in a feed");
    }
    if (episode.guid().isEmpty()) throw new IllegalArgumentException("a published one has a GUID");
  }

  /// What podcast apps know it by.
  public Guid guid() {
    return episode.guid().orElseThrow();
  }

  /// The date that podcast apps sort by.
  public Instant date() {
    return episode.release().date().orElseThrow();
  }
}
