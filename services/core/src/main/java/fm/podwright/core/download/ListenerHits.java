package fm.podwright.core.download;

import fm.podwright.domain.download.Hit;
import fm.podwright.domain.show.ShowId;
import java.util.List;

/// What one listener (address and user agent) asked of one episode of `show` on one day: everything
/// that the counting rule looks at together.
public record ListenerHits(ShowId show, List<Hit> hits) {
  public ListenerHits {
    hits = List.copyOf(hits);
  }
}
