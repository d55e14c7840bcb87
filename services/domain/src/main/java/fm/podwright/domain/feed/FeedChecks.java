package fm.podwright.domain.feed;

import fm.podwright.domain.feed.rule.Rules;
import fm.podwright.domain.show.Finding;
import java.util.List;

/// The checks that gate publishing, on the exact bytes of the next feed. An error is what would
/// break the feed in podcast apps; a warning is what directories ask for beyond that; a hint is
/// what would be better.
public final class FeedChecks {
  private FeedChecks() {}

  /// All that is wrong with the feed in `bytes`, in words for a podcaster.
  public static List<Finding> of(byte[] bytes) {
    return of(ReadFeed.of(bytes));
  }

  /// All that is wrong with the feed that was read.
  public static List<Finding> of(ReadFeed feed) {
    return feed.channel().map(Rules::check).orElseGet(() -> List.of(feed.unreadable()));
  }

  /// What is wrong with the later feed and was not with the earlier one.
  public static List<Finding> worse(ReadFeed before, ReadFeed after) {
    if (before.channel().isEmpty() || after.channel().isEmpty()) return of(after);
    return Rules.worse(before.channel().get(), after.channel().get());
  }
}
