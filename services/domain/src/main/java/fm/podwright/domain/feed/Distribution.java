package fm.podwright.domain.feed;

import java.net.URI;
import java.util.List;

/// Who tells podcast apps that a feed is another, so that they need not ask all the time: the
/// WebSub hubs that the feed names, and podping.
public record Distribution(List<URI> hubs, boolean podping) {
  /// Nobody does.
  public static final Distribution NONE = new Distribution(List.of(), false);

  public Distribution {
    hubs = List.copyOf(hubs);
  }
}
